;;; infection.clp - the words about the danger pictures of infection.
;;;
;;; Reads      nothing.
;;; Concludes  one red-flag-family fact for each family of rules/red-flags/infection.clp.
;;; Relied on  by the host, which shows them; no rule reads them. A text is one line, since it is shown as it stands.

(deffacts red-flag-family-septic-arthritis
  (red-flag-family
    (id         septic-arthritis)
    (name       "Infected joint (septic arthritis)")
    (text       "There may be an infection inside the joint. It can harm the joint within days, but it can be treated well if a doctor sees it soon.")
    (clinical   "Possible septic arthritis (native, prosthetic, post-procedural or gonococcal), from joint inflammation, lost movement, systemic signs or host risk. Absence of fever does not exclude it; the joint needs aspiration, not hands-on treatment.")
    (action     "Rest the leg: no massage, heat or exercises on it. Do not take leftover antibiotics; the doctor may need a sample of joint fluid first.")
    (safety-net "Call an ambulance if the person shakes with cold, breathes fast, is confused or faints, or if the skin looks blotchy.")))

(deffacts red-flag-family-necrotising-soft-tissue-infection
  (red-flag-family
    (id         necrotising-soft-tissue-infection)
    (name       "Deep infection under the skin (necrotising fasciitis)")
    (text       "There may be a rare, fast infection deep under the skin. It is serious, and quick help in hospital makes the difference.")
    (clinical   "Possible necrotising soft-tissue infection, from pain out of proportion to the skin, blisters or dusky patches, systemic illness or host risk. It is a clinical diagnosis and a surgical emergency; modest skin findings early on do not exclude it.")
    (action     "Do not massage, press, heat or cool the area. If it costs no time, draw a line round the edge of the redness and note the hour.")
    (safety-net "Call an ambulance if the redness or pain spreads, or the skin turns dark, numb or blistered. Do so too if the person is sick, confused or faint, or breathes fast.")))

(deffacts red-flag-family-septic-bursitis
  (red-flag-family
    (id         septic-bursitis)
    (name       "Infected cushion or skin at the knee (septic bursitis, cellulitis)")
    (text       "The small cushion in front of the knee, or the skin around it, may be infected. It often needs antibiotics from a doctor.")
    (clinical   "Possible septic prepatellar or infrapatellar bursitis or cellulitis, from local heat, redness, broken skin, fever or host risk. Painful loss of joint movement or an effusion points to the joint itself.")
    (action     "Do not kneel on it, and do not press, massage or pierce the swelling. Keep any wound clean and covered.")
    (safety-net "Call an ambulance if the person shakes with cold, breathes fast, is confused or faints. Go to the emergency department if fever begins, the redness spreads, or the knee will not bend.")))

(deffacts red-flag-family-osteomyelitis
  (red-flag-family
    (id         osteomyelitis)
    (name       "Bone infection (osteomyelitis)")
    (text       "There may be an infection in a bone or deep in the leg. A doctor can find out with blood tests and a scan.")
    (clinical   "Possible osteomyelitis or other deep limb infection, from bone tenderness, rest pain, fever, a draining wound or a child sparing the limb. Needs inflammatory markers and imaging; early X-rays may be normal.")
    (action     "Keep weight off the leg. No massage, pressure or heat over the sore place, and leave wounds covered.")
    (safety-net "Call an ambulance if the person shakes with cold, breathes fast, is confused or faints. Go to the emergency department if fever begins or a child stops using the leg.")))

(deffacts red-flag-family-lyme-arthritis
  (red-flag-family
    (id         lyme-arthritis)
    (name       "Joint inflammation after a tick bite (Lyme arthritis)")
    (text       "The knee trouble may come from an infection that ticks carry. A blood test can show it, and antibiotics treat it.")
    (clinical   "Possible Lyme arthritis, from a tick bite, a rash or a large and often barely painful effusion. Serology; aspirate if the joint is hot or the person febrile, since bacterial infection looks alike.")
    (action     "Do not massage or press a swollen knee. Tell the doctor when and where a tick may have bitten, and take a photo of any rash.")
    (safety-net "Call an ambulance if there is fainting, chest pain, or confusion with a stiff neck. Go to the emergency department if the knee turns hot and very painful or fever begins.")))

(deffacts red-flag-family-shingles
  (red-flag-family
    (id         shingles)
    (name       "Shingles")
    (text       "A painful rash in a strip on one side may be shingles. Medicine against it works best in the first three days, so a doctor should see it soon.")
    (clinical   "Possible herpes zoster, from a unilateral rash or vesicles over burning, tingling or allodynic skin. Antivirals within 72 hours of the rash; the pain may come days before it.")
    (action     "Do not massage, press or heat the sore skin. Keep the rash clean, dry and covered.")
    (safety-net "Go to the emergency department if the rash spreads over the body, a leg turns weak, or there is high fever. Do so too if the bladder does not empty.")))

(deffacts red-flag-family-painful-knee-replacement
  (red-flag-family
    (id         painful-knee-replacement)
    (name       "Pain in a replaced knee")
    (text       "A replaced knee that keeps hurting should be checked once by the team that did the operation. The muscles round it may well be the cause, but the new joint comes first.")
    (clinical   "Painful knee replacement without alarm signs: one check for low-grade infection or loosening by the surgical team; muscles may explain the pain afterwards.")
    (action     "Keep moving as you were told. Do not press on the joint itself.")
    (safety-net "Go to an emergency department the same day if the knee becomes hot, red or more swollen, if the scar leaks, or if you get a fever.")))

(deffacts red-flag-family-deep-muscle-infection
  (red-flag-family
    (id         deep-muscle-infection)
    (name       "Infection deep in a muscle (pyomyositis, psoas abscess)")
    (text       "There may be an infection deep inside a muscle of the thigh, buttock or hip. At first it feels like a strain, but it comes with fever or makes you ill.")
    (clinical   "Possible pyomyositis or iliopsoas abscess: focal limb, groin or flank pain with fever or malaise, hip held in flexion, or host risk. Normal skin and normal films do not exclude it; inflammatory markers, blood cultures and cross-sectional imaging.")
    (action     "Rest the leg. Do not massage, press, stretch or heat it, and do not take leftover antibiotics.")
    (safety-net "Call an ambulance if the person shakes with cold, breathes fast, is confused or faints, or if the skin turns dark.")))

(deffacts red-flag-family-cellulitis
  (red-flag-family
    (id         cellulitis)
    (name       "Infection of the skin (cellulitis)")
    (text       "The skin of the leg may be infected. It is treated with antibiotics, and the sooner the better.")
    (clinical   "Possible cellulitis or erysipelas: new unilateral erythema with warmth, oedema or broken skin. Deep vein thrombosis, septic bursitis and necrotising infection are considered beside it.")
    (action     "Keep the leg raised and do not rub or press it. Draw a line round the red skin and note the hour, so that you can see whether it spreads.")
    (safety-net "Go to the emergency department if the redness spreads past the line, or if you get a fever. Call an ambulance if the pain turns very bad or the skin turns dark or numb.")))

;;; end of facts/wording/red-flags/infection.clp
