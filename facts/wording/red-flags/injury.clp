;;; injury.clp - the words about the danger families of injury.
;;;
;;; Reads      nothing: it is a table.
;;; Concludes  one `red-flag-family` fact for each family of rules/red-flags/fracture.clp and rules/red-flags/injury.clp.
;;; Relied on  by the host, which shows them beside the general advice of the disposition.
;;;
;;; text is for the person (calm, plain), clinical for a therapist or clinician; action holds at any level.

(deffacts red-flag-family-fracture
  (red-flag-family
    (id         fracture)
    (name       "Broken bone (fracture)")
    (text       "A bone of the leg may be broken or cracked. Some breaks still let you walk, so an X-ray is needed to be sure.")
    (clinical   "Suspected fracture about the knee or of the hip, or growth-plate, stress, fragility or atypical femoral fracture. It rests on the Ottawa and Pittsburgh criteria, on injury of growing bone, or on low-energy injury in weak bone; early plain films can be clean.")
    (action     "Keep weight off the leg as far as you can, and do not massage, stretch or test it. Stop running and jumping.")
    (safety-net "Call an ambulance if the leg is bent out of shape, bone shows through the skin, or the foot turns cold, pale or numb.")))

(deffacts red-flag-family-knee-dislocation
  (red-flag-family
    (id         knee-dislocation)
    (name       "Knee out of joint (knee dislocation)")
    (text       "The knee joint itself may have slipped out of place, even if it looks normal again now. The main blood vessel of the leg may be hurt.")
    (clinical   "Suspected tibiofemoral dislocation, possibly reduced on its own. Popliteal artery and peroneal nerve are at risk: pulses and ankle-brachial index now and again later, also after low-energy falls in obesity.")
    (action     "Keep the leg still in the position it is in. Do not try to put it back, and do not let anyone pull, press or massage it.")
    (safety-net "Call an ambulance if the foot is or becomes cold, pale, blue or numb, or cannot be moved.")))

(deffacts red-flag-family-patella-dislocation
  (red-flag-family
    (id         patella-dislocation)
    (name       "Kneecap out of place (patellar dislocation)")
    (text       "Your kneecap may have jumped out of its groove. Even when it has slipped back, there may be blood or loose pieces in the joint.")
    (clinical   "Suspected lateral patellar dislocation, possibly reduced on its own. X-ray for an osteochondral fragment; an effusion within hours points to blood in the joint.")
    (action     "Rest the leg as straight as is comfortable, and cool the knee. Do not push the kneecap back, and do not stretch or massage around it.")
    (safety-net "Call an ambulance if the kneecap is still out of place and you cannot move, or if the foot turns cold or numb.")))

(deffacts red-flag-family-quadriceps-or-patellar-tendon-rupture
  (red-flag-family
    (id         quadriceps-or-patellar-tendon-rupture)
    (name       "Torn tendon above or below the kneecap (quadriceps or patellar tendon rupture)")
    (text       "The strong tendon that straightens your knee may be torn. It heals best when it is repaired within days.")
    (clinical   "Suspected extensor mechanism rupture: lost straight leg raise or active extension after a stumble, fall or pop. Feel for a gap and a high or low kneecap; it is often mistaken for a strain, and early repair gives better results.")
    (action     "Keep the leg straight and supported, and do not stand on it alone: it can give way. No stretching, massage or exercises.")
    (safety-net "Call an ambulance if you have fallen and cannot get up, or if the foot turns cold or numb.")))

(deffacts red-flag-family-locked-knee
  (red-flag-family
    (id         locked-knee)
    (name       "Blocked knee (locked knee)")
    (text       "Something inside the joint may be stuck, such as a torn piece of cartilage. It can often be repaired when it is seen early.")
    (clinical   "Mechanical block, until imaging shows otherwise a displaced bucket-handle meniscal tear or a loose body. It rests on true locking or a block to extension after a twist; MRI within days.")
    (action     "Do not force the knee straight or bent, and do not let anyone stretch or press it. Use crutches if walking hurts.")
    (safety-net "Go to the emergency department if you cannot stand on the leg. Go also if the knee gets hot or you get a fever.")))

(deffacts red-flag-family-ligament-or-meniscus-injury
  (red-flag-family
    (id         ligament-or-meniscus-injury)
    (name       "Torn ligament or cartilage in the knee (cruciate, side ligament or meniscus)")
    (text       "A band or a pad of cartilage inside your knee may be torn. The knee should be examined before you load it again.")
    (clinical   "Suspected cruciate, collateral or meniscal tear: pop, effusion or instability after an injury. Examination may have to be repeated once the swelling goes down; the time for meniscal repair is about six to eight weeks.")
    (action     "No twisting, jumping or deep squats. Do not massage or stretch the joint; cool it, raise the leg and use a support on stairs.")
    (safety-net "Go to the emergency department if you cannot take four steps or the knee locks. Call an ambulance if the foot turns cold or numb.")))

(deffacts red-flag-family-haemarthrosis
  (red-flag-family
    (id         haemarthrosis)
    (name       "Bleeding into the knee or thigh (haemarthrosis)")
    (text       "Blood may be filling your knee joint or a muscle. After an injury this often means a tear inside; with blood thinners it can happen without one.")
    (clinical   "Suspected haemarthrosis or muscle bleed: effusion within hours of an injury, or swelling under anticoagulants, with a bleeding disorder or in a replaced knee. Look for cruciate tear, fracture and kneecap dislocation; check clotting, and draw fluid if infection is possible.")
    (action     "No heat, massage or pressure, and no aspirin or ibuprofen unless a doctor says so. Keep the leg still and cool; do not stop a blood thinner on your own.")
    (safety-net "Call an ambulance if the swelling grows fast, the leg becomes tight or numb, or you feel faint. With a bleeding disorder, ring your treatment centre at once.")))

(deffacts red-flag-family-major-muscle-tear
  (red-flag-family
    (id         major-muscle-tear)
    (name       "Large muscle tear, or tendon torn off the bone")
    (text       "A large muscle or its tendon may be torn, not just strained. Some of these tears are sewn back early, so they should be seen soon.")
    (clinical   "Suspected high-grade thigh muscle tear or tendon avulsion, such as the hamstrings from the seat bone: pop, bruise and lost strength. Ultrasound or MRI early; repair is best within weeks.")
    (action     "Do not massage, roll or stretch the thigh. Rest and cool it, and use crutches if walking hurts.")
    (safety-net "Call an ambulance if the thigh gets hard and very sore, or the foot turns numb or weak. Go to the emergency department if you take blood thinners.")))

(deffacts red-flag-family-myositis-ossificans
  (red-flag-family
    (id         myositis-ossificans)
    (name       "Bone growing in a bruised muscle (myositis ossificans)")
    (text       "After a hard blow to the thigh, bone can form inside the bruised muscle. An X-ray shows it, and it mostly heals with time.")
    (clinical   "Possible myositis ossificans, or a fresh thigh contusion at risk of it: a blow, then a lump, lost knee bending or growing pain. It can look like a sarcoma, so a lump that keeps growing is imaged urgently.")
    (action     "No deep massage, rolling, heat or forced stretching of the thigh until it has been checked.")
    (safety-net "Call an ambulance if the thigh becomes hard and very painful or the foot turns numb. See a doctor soon if the lump keeps growing.")))

(deffacts red-flag-family-tennis-leg
  (red-flag-family
    (id         tennis-leg)
    (name       "Torn calf muscle or Achilles tendon (tennis leg)")
    (text       "A calf muscle or the tendon at your heel may be torn. A blood clot can feel much the same, so it should be checked.")
    (clinical   "Suspected tear of the medial gastrocnemius or the Achilles tendon: sudden pain or pop, weak push-off. Do a calf squeeze test, and exclude deep vein thrombosis and compartment syndrome.")
    (action     "Do not massage, roll or stretch the calf. Rest it with the leg raised.")
    (safety-net "Call an ambulance if you get short of breath or have chest pain. Call also if the calf gets hard and very sore, or the foot turns numb.")))

(deffacts red-flag-family-inflicted-injury
  (red-flag-family
    (id         inflicted-injury)
    (name       "A small child with a hurt leg")
    (text       "A leg of a baby or small child does not often break or bruise by itself. The child should be looked at today, so that nothing is missed and the child is safe.")
    (clinical   "Injury in a child who is not yet mobile, or without a fitting explanation: fracture, bone disease, bleeding disorder and non-accidental injury are all considered. Same-day paediatric assessment by the local safeguarding pathway; judge nobody beforehand.")
    (action     "Do not move the leg more than needed, and do not massage it. Tell the doctors just what happened and when.")
    (safety-net "Call an ambulance if the child is drowsy, pale or floppy, or cries without end. If you fear that somebody hurts the child, say so to the doctors or the police.")))

;;; end of facts/wording/red-flags/injury.clp
