;;; wording/red-flags/joints.clp - words about the danger pictures of joints and of the bone beside them.
;;;
;;; Reads      nothing.
;;; Concludes  nothing: one red-flag-family fact for each family of rules/red-flags/joints.clp.
;;; Relied on  by the reports and the interview, which show these words.

(deffacts red-flag-family-inflammatory-arthritis
  (red-flag-family
    (id         inflammatory-arthritis)
    (name       "Inflamed joint (inflammatory arthritis)")
    (text       "The joint itself may be inflamed. This can come from the body's own defences, or follow an infection, and early treatment protects the joint.")
    (clinical   "Possible synovitis: rheumatoid, psoriatic, reactive or juvenile arthritis, or polymyalgia rheumatica from 50 on. Rests on effusion without injury, more than one swollen joint, or morning stiffness beyond 30 minutes; infection and crystals are excluded first in a single swollen joint.")
    (action     "Do not massage or press on a swollen or warm joint. Note which joints swell and how long they are stiff in the morning.")
    (safety-net "Go to an emergency department if the joint turns hot and red, if you get a fever or feel very ill, or if you cannot stand on the leg. Over 50, a new bad headache, a sore jaw or trouble seeing also needs help at once.")))

(deffacts red-flag-family-crystal-arthritis
  (red-flag-family
    (id         crystal-arthritis)
    (name       "Crystals in the joint (gout or pseudogout)")
    (text       "Tiny crystals in the joint may be causing a sudden, painful attack. An infected joint can look just the same, so a doctor needs to tell them apart.")
    (clinical   "Possible gout or calcium pyrophosphate arthritis: peak within a day, heat or effusion without injury, earlier attacks or known gout. Known gout does not exclude septic arthritis; joint fluid decides.")
    (action     "Rest the leg and cool the knee through a cloth. Do not massage, stretch or heat it, and do not change your gout tablets on your own.")
    (safety-net "Go to an emergency department if you get a fever or shivering, feel ill, or if the hot knee can hardly be moved.")))

(deffacts red-flag-family-osteonecrosis
  (red-flag-family
    (id         osteonecrosis)
    (name       "Weakened bone near the joint (osteonecrosis)")
    (text       "A small part of the bone near the joint may be short of blood, or may have cracked under normal load. A scan can show it.")
    (clinical   "Possible osteonecrosis or subchondral insufficiency fracture of the medial femoral condyle, tibial plateau or femoral head. Rests on abrupt onset without injury, night pain, a limp or condylar tenderness from middle age on, or on steroid use; an early radiograph may be normal.")
    (action     "Take weight off the leg: use a stick or crutches if you can, and avoid jumping, squatting and long walks. No deep pressure on the sore bone.")
    (safety-net "Go to an emergency department if you can no longer put weight on the leg or if it changes shape. Call a doctor the same day if fever comes with the pain.")))

(deffacts red-flag-family-osteoarthritis-pattern
  (red-flag-family
    (id         osteoarthritis-pattern)
    (name       "Worn joint (osteoarthritis)")
    (text       "The pain fits a joint with some wear. This is common and often gets better with the right exercise, and sore muscles may add to it.")
    (clinical   "Clinical pattern of knee osteoarthritis: from 45 on, activity-related pain, morning stiffness absent or at most 30 minutes. Imaging is not needed for a typical picture; myofascial pain may be treated beside it.")
    (action     "Keep moving within comfort, and build up thigh strength step by step. Do not press hard on the joint line or force the knee.")
    (safety-net "Go to an emergency department if the knee turns hot and swollen, if you get a fever, or if it can no longer carry you. See a doctor within a day if it locks.")))

(deffacts red-flag-family-slipped-capital-femoral-epiphysis
  (red-flag-family
    (id         slipped-capital-femoral-epiphysis)
    (name       "Slipped growth plate of the hip")
    (text       "In a growing child the ball of the hip may slip on its growth plate. It is often felt only in the thigh or knee, so the hip is checked even if it does not hurt.")
    (clinical   "Possible slipped capital femoral epiphysis (8 to 16 years): limp, groin, thigh or knee pain, lost internal rotation, out-toeing, high body weight. Unstable if the child cannot walk even with crutches; both hips in two planes before any manual treatment.")
    (action     "Keep the child off the leg, with crutches or a wheelchair, and no sport. Do not stretch, bend or turn the hip.")
    (safety-net "Call an ambulance if the child can no longer stand or walk on the leg, or if the pain suddenly gets much worse. With fever, go to an emergency department.")))

(deffacts red-flag-family-hip-joint-referral
  (red-flag-family
    (id         hip-joint-referral)
    (name       "Pain that comes from the hip joint")
    (text       "The hip joint may be the source, even if the thigh or knee hurts more. In young children a limp may come from the hip too.")
    (clinical   "Possible hip disease referred to thigh or knee: arthritis, impingement or early osteonecrosis in adults, transient synovitis in children (Perthes disease has a picture of its own). Test internal rotation and abduction before treating adductors, iliopsoas or quadriceps.")
    (action     "Have the hip looked at before the muscles are treated. Avoid what brings on the groin pain; a limping child rests from sport.")
    (safety-net "Go to an emergency department if the leg can no longer carry weight, if pain follows a fall, or if a fever comes with hip pain or a child's limp.")))

(deffacts red-flag-family-vasculitis
  (red-flag-family
    (id         vasculitis)
    (name       "Inflamed small blood vessels (vasculitis)")
    (text       "Small blood vessels in the skin and joints may be inflamed. This often settles, but the kidneys must be checked.")
    (clinical   "Possible small-vessel vasculitis, in children mostly IgA vasculitis: palpable purpura of the legs with arthralgia or periarticular swelling of knee or ankle. Urinalysis and blood pressure; exclude meningococcal disease and low platelets.")
    (action     "Press a glass on the spots and look whether they fade, and tell the doctor. Do not massage the legs.")
    (safety-net "Call an ambulance if spots that do not fade come with fever, a stiff neck or drowsiness. Go to the emergency department for bad belly pain or blood in the stool or urine.")))

(deffacts red-flag-family-perthes-disease
  (red-flag-family
    (id         perthes-disease)
    (name       "Softened hip in a child (Perthes disease)")
    (text       "The ball of the child's hip may get too little blood for a while. It is often felt in the thigh or knee, or only seen as a limp.")
    (clinical   "Possible Legg-Calve-Perthes disease (about 3 to 12 years): limp of weeks, hip, thigh or knee pain, lost abduction and internal rotation. Films of both hips in two planes; early films may be normal.")
    (action     "Let the child rest from running and jumping. Do not stretch or press the hip before it has been looked at.")
    (safety-net "Go to the emergency department if the child gets a fever, will not stand on the leg or cries with pain.")))

;;; end of facts/wording/red-flags/joints.clp
