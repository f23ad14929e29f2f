;;; nerves.clp - the words about the danger families of the nerves.
;;;
;;; Reads      nothing.
;;; Concludes  one red-flag-family fact for each family of rules/red-flags/nerves.clp.
;;; Relied on  by the host, which shows these words; the general advice of the disposition is added by the host.

(deffacts red-flag-family-cauda-equina
  (red-flag-family
    (id         cauda-equina)
    (name       "Squeezed nerves at the base of the spine (cauda equina syndrome)")
    (text       "The nerves at the base of your spine, which serve the bladder, the bowel and both legs, may be squeezed. This is rare, but when it happens, hours matter.")
    (clinical   "Possible cauda equina syndrome: saddle numbness, sphincter change, or two-sided leg pain with sensory or motor loss. Emergency MRI pathway; a normal-looking back does not exclude it.")
    (action     "Do not massage, stretch or manipulate the back or the legs. Tell the doctors when you last passed water as usual and whether you feel the toilet paper when you wipe.")
    (safety-net "Call an ambulance if you cannot pass water, lose control of bladder or bowel, or can no longer stand.")))

(deffacts red-flag-family-neurological-deficit
  (red-flag-family
    (id         neurological-deficit)
    (name       "A nerve that is losing its strength")
    (text       "A nerve, or the spinal cord, may not be sending its signals to your leg as it should. Nerves recover best when the cause is found early.")
    (clinical   "Objective or growing neurological loss: foot drop, root or femoral nerve pattern with weakness, diabetic amyotrophy, or cord signs. Not to be treated as trigger points before strength, sensation and reflexes have been tested.")
    (action     "Do not press hard or stretch where the leg is numb, and do not cross your legs. Mind stairs and loose rugs: the foot or knee may not hold you.")
    (safety-net "Call an ambulance if you turn numb between the legs, cannot control bladder or bowel, if both legs weaken, or if the weak foot turns cold or pale.")))

(deffacts red-flag-family-psoas-or-femoral-nerve-bleed
  (red-flag-family
    (id         psoas-or-femoral-nerve-bleed)
    (name       "Bleeding deep in the hip muscle (psoas bleed)")
    (text       "You may have a bleed deep in the muscle at the front of your hip. It can press on the nerve that works your knee.")
    (clinical   "Possible iliopsoas haematoma with femoral neuropathy in someone on anticoagulants or with a bleeding disorder: groin or thigh pain, hip held in flexion, quadriceps weakness, numb front of thigh. Same-day CT, clotting test and haemoglobin.")
    (action     "Do not press, massage, stretch or heat the groin, belly or thigh. Ask the doctor before you take the next dose of your blood thinner.")
    (safety-net "Call an ambulance if you feel faint, turn pale or sweaty, if the pain grows fast, or if the leg gives way or goes numb.")))

(deffacts red-flag-family-nerve-entrapment
  (red-flag-family
    (id         nerve-entrapment)
    (name       "A pinched nerve in the leg")
    (text       "A single nerve may be pinched on its way down your leg. This can cause tingling, burning or a numb patch, and is rarely urgent.")
    (clinical   "Pattern of one peripheral nerve (lateral femoral cutaneous, saphenous or common peroneal), without back pain. Test sensation and strength, and tap along the nerve.")
    (action     "Take away what presses on it: tight belts or trousers, crossed legs, long kneeling, a tight brace that nobody prescribed. Do not press hard on a numb spot or beside the bony knob on the outer side of the knee.")
    (safety-net "See a doctor the same day if the foot starts to drop, the knee gives way, or the numb area spreads.")))

(deffacts red-flag-family-lumbar-radiculopathy
  (red-flag-family
    (id         lumbar-radiculopathy)
    (name       "A pinched nerve in the low back (sciatica or lumbar root pain)")
    (text       "The pain in your leg may start from a pinched nerve in your low back. Most people get better over weeks.")
    (clinical   "Possible lumbar root pain (L3 to S1): back or buttock pain with a strip of leg pain, tingling, cough pain, or change on moving the back. It may imitate quadriceps, gluteus minimus or hamstring points; test power, reflexes and nerve stretch.")
    (action     "Keep gently moving, and avoid what sends the pain further down the leg. Do not stretch the leg into tingling or electric pain.")
    (safety-net "Go to an emergency department if you turn numb between the legs, if your bladder or bowel changes, or if both legs are affected. See a doctor the same day if a foot drops or the leg grows weaker.")))

(deffacts red-flag-family-complex-regional-pain-syndrome
  (red-flag-family
    (id         complex-regional-pain-syndrome)
    (name       "Overreacting nerves after an injury (complex regional pain syndrome)")
    (text       "After an injury or an operation, the nerves of your leg may be overreacting, so that even a light touch hurts. The sooner it is treated, the better it does.")
    (clinical   "Possible complex regional pain syndrome: allodynia, burning out of proportion, colour, temperature or swelling change, mostly weeks after trauma, surgery or a cast. Apply the Budapest criteria; early rehabilitation and pain clinic.")
    (action     "Do not use deep pressure, ice or a tight bandage. Keep using and gently touching the leg as far as you can bear.")
    (safety-net "See a doctor the same day if the leg turns hot and swollen with a fever, if the calf swells, or if the foot turns cold and pale.")))

(deffacts red-flag-family-hernia-at-the-groin
  (red-flag-family
    (id         hernia-at-the-groin)
    (name       "Bowel caught in a hernia near the groin")
    (text       "A loop of bowel may be caught in a gap near the groin. It presses on a nerve, so it hurts in the inner thigh or knee, often with no lump.")
    (clinical   "Possible obturator or femoral hernia with incarceration: inner thigh pain (worse on hip extension, abduction and internal rotation) with nausea or absent bowel movement, typically in a thin older woman. CT without delay.")
    (action     "Do not eat, and do not press or massage the groin.")
    (safety-net "Call an ambulance if there is vomiting, a hard swollen belly, or pain that grows fast.")))

;;; end of facts/wording/red-flags/nerves.clp
