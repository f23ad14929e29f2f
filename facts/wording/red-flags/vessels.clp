;;; vessels.clp - the words about dangers of the veins, arteries and muscle compartments of the leg.
;;;
;;; Reads      nothing.
;;; Concludes  one red-flag-family fact for each family that rules/red-flags/vessels.clp can raise.
;;; Relied on  by every report. The general advice of a disposition (where to go, how soon) is added by the program.

(deffacts red-flag-family-dvt
  (red-flag-family
    (id         dvt)
    (name       "Blood clot in the leg (deep vein thrombosis)")
    (text       "There may be a blood clot in a deep vein of the leg. It can feel just like a pulled or tired muscle, and only a scan can tell.")
    (clinical   "Possible deep vein thrombosis: asymmetric swelling, venous tenderness, skin change, or calf pain with a clotting risk. Needs a formal Wells score, then D-dimer or same-day ultrasound; no manual work or provocation test on that limb.")
    (action     "Do not massage, roll, stretch or squeeze the leg. Do not test it by pressing the calf.")
    (safety-net "Call an ambulance if you become short of breath, have chest pain, cough blood or faint.")))

(deffacts red-flag-family-pulmonary-embolism
  (red-flag-family
    (id         pulmonary-embolism)
    (name       "Blood clot in the lung (pulmonary embolism)")
    (text       "A clot from the leg may have moved to the lung, or the heart may be in trouble. Both need help at once.")
    (clinical   "Dyspnoea or chest pain with leg symptoms: pulmonary embolism or acute coronary syndrome until excluded. Emergency transfer; no treatment of the limb.")
    (action     "Call an ambulance now. Sit down and rest, and do not drive yourself. Let nobody massage or move the leg.")
    (safety-net "Call an ambulance now if you are short of breath, have chest pain, feel faint or cough blood.")))

(deffacts red-flag-family-superficial-vein-thrombosis
  (red-flag-family
    (id         superficial-vein-thrombosis)
    (name       "Clot in a vein under the skin (superficial vein thrombosis, phlebitis)")
    (text       "A vein close to the skin may be clotted and sore. Most settle, but some grow into a deep vein, so it should be scanned.")
    (clinical   "Possible superficial vein thrombosis: tender cord, or a red, warm or hard varicose vein. Coexisting deep thrombosis is reported in 6 to 40 of 100; closeness to the groin or a clotting risk calls for duplex the same day.")
    (action     "Do not massage, press or roll over the vein. You may keep walking gently.")
    (safety-net "Go to an emergency department if the redness climbs towards the groin or the calf swells. Call an ambulance if you become short of breath or have chest pain.")))

(deffacts red-flag-family-compartment-syndrome
  (red-flag-family
    (id         compartment-syndrome)
    (name       "Dangerous pressure inside a muscle (compartment syndrome)")
    (text       "Pressure inside the leg may be cutting off the blood to a muscle and its nerve. If it came on suddenly, every hour counts. If it comes only with sport and goes with rest, it is no emergency, but a doctor should check it.")
    (clinical   "Possible compartment syndrome: tense compartment, pain out of proportion or on passive toe movement, paraesthesia, weakness. Acute form: surgical emergency, a present pulse does not exclude it. Exertional form: compartment pressure testing.")
    (action     "Do not massage, stretch or bandage the leg; rest it level with the body. Loosen anything tight, but do not take off a cast yourself.")
    (safety-net "Call an ambulance if the pain keeps growing, the foot goes numb, cold or pale, or you cannot move the toes.")))

(deffacts red-flag-family-acute-limb-ischaemia
  (red-flag-family
    (id         acute-limb-ischaemia)
    (name       "Blocked artery of the leg (acute limb ischaemia)")
    (text       "Too little blood may be reaching the foot. If this is new, the leg can be lost within hours unless the artery is opened.")
    (clinical   "Possible limb ischaemia: pain, pallor, coldness, paraesthesia, later lost power and pulses. Recent onset, or power or feeling failing: vascular emergency. Long-standing: pulses and ankle pressures, and tell it from a nerve lesion with a warm foot.")
    (action     "Do not massage, warm, raise or bandage the leg. Keep it still and level.")
    (safety-net "Call an ambulance if the foot turns cold, white, blue or numb, the pain comes on suddenly, or you cannot move the toes.")))

(deffacts red-flag-family-arterial-claudication
  (red-flag-family
    (id         arterial-claudication)
    (name       "Narrowed leg arteries (claudication)")
    (text       "The arteries of the leg may be too narrow to feed the muscles while you walk. A doctor can check this with a simple pulse and pressure test.")
    (clinical   "Pattern of intermittent claudication: exertional pain at a repeatable distance, relieved by standing still. Ankle-brachial index and vascular risk work-up; rest pain, tissue loss or a fast-shrinking distance means a threatened limb.")
    (action     "Do not press deeply on the calf or behind the knee, and do not use hot packs on a cold foot. Keep the feet clean and look at the skin daily.")
    (safety-net "Go to an emergency department if the foot hurts at rest, turns cold, pale or dark, or a sore appears. Call an ambulance if this comes on suddenly.")))

(deffacts red-flag-family-popliteal-artery-entrapment
  (red-flag-family
    (id         popliteal-artery-entrapment)
    (name       "Pinched artery behind the knee (popliteal artery entrapment)")
    (text       "A muscle may be pinching the artery behind the knee during sport. It is rare, but it should be checked before the artery is harmed.")
    (clinical   "Possible popliteal artery entrapment: young active person, calf claudication with paraesthesia or coolness on exertion that soon settles. Vascular referral with testing in plantarflexion; coolness or pain at rest suggests occlusion.")
    (action     "Leave out the sport that brings it on, and allow no deep pressure behind the knee or in the upper calf.")
    (safety-net "Call an ambulance if the foot stays cold, white, blue or numb after you have stopped, or you cannot move the toes.")))

(deffacts red-flag-family-popliteal-aneurysm
  (red-flag-family
    (id         popliteal-aneurysm)
    (name       "Widened artery behind the knee (popliteal aneurysm)")
    (text       "The lump or pain behind the knee may come from an artery that has widened. It can clot, so it needs a scan and must not be pressed.")
    (clinical   "Possible popliteal aneurysm: pulsatile popliteal mass, or popliteal pain or fullness in an older man. Duplex before any hands-on work; half are on both sides and many have an aortic aneurysm too. With a cold or numb foot: thrombosis or embolism, emergency.")
    (action     "Do not press, massage or roll behind the knee, and do not use a tight knee support.")
    (safety-net "Call an ambulance if the foot or calf turns cold, pale, blue or numb, or sudden strong pain starts behind the knee.")))

(deffacts red-flag-family-ruptured-bakers-cyst
  (red-flag-family
    (id         ruptured-bakers-cyst)
    (name       "Burst cyst behind the knee (Baker's cyst)")
    (text       "A fluid pouch behind the knee may have burst into the calf. A blood clot looks just the same, so a scan has to tell them apart.")
    (clinical   "Possible ruptured popliteal cyst (pseudothrombophlebitis): calf pain or swelling with a known cyst or knee arthritis, or a crescent bruise at the inner ankle. Clinically the same as deep vein thrombosis, and both may be present: ultrasound before treatment.")
    (action     "Do not massage, roll or squeeze the calf or the back of the knee. Rest the leg until it has been scanned.")
    (safety-net "Go to an emergency department if the calf turns hard or the foot goes numb or cold. Call an ambulance if you become short of breath or have chest pain.")))

;;; end of facts/wording/red-flags/vessels.clp
