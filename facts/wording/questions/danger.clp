;;; wording/questions/danger.clp - the words of the questions about what must not be missed.
;;;
;;; Reads      nothing.
;;; Concludes  one question-text for each question of the stage danger, and one answer-text for each of its answers.
;;; Relied on  by the interview and the reports, which show these words.
;;;
;;; The help never asks for a test that could do harm: no calf is squeezed, no knee forced, no beating lump pressed.

;;; ------------------------------------------------------------------------------------------------
;;; Swelling, fever and infection.

(deffacts question-text-swelling
  (question-text
    (id             swelling)
    (ask            "Is any of these places swollen?")
    (label          "swelling")
    (help           "Compare with the other leg. Choose every place that looks or feels fuller.")
    (clinical       "Site of swelling?")
    (clinical-label "swelling"))
  (answer-text (question swelling) (answer whole-knee)
    (label    "the whole knee")
    (clinical "knee effusion or diffuse swelling")
    (help     "The hollows beside the kneecap are filled."))
  (answer-text (question swelling) (answer over-kneecap)
    (label    "on top of the kneecap")
    (clinical "prepatellar")
    (help     "A soft lump in front of the kneecap, while the rest of the knee looks normal."))
  (answer-text (question swelling) (answer below-kneecap)
    (label    "just below the kneecap")
    (clinical "infrapatellar"))
  (answer-text (question swelling) (answer behind-knee)
    (label    "behind the knee")
    (clinical "popliteal"))
  (answer-text (question swelling) (answer shin-bump)
    (label    "the bony bump at the top of the shin")
    (clinical "tibial tuberosity"))
  (answer-text (question swelling) (answer thigh)
    (label    "the thigh")
    (clinical "thigh"))
  (answer-text (question swelling) (answer foot-ankle)
    (label    "the foot or ankle")
    (clinical "foot or ankle")))

(deffacts question-text-fever
  (question-text
    (id             fever)
    (ask            "Do you have a fever?")
    (label          "fever")
    (help           "38 degrees C (100.4 F) or more. If you have not measured it but feel hot and ill, say yes.")
    (clinical       "Temperature of 38 degrees C or more?")
    (clinical-label "fever")))

(deffacts question-text-chills-or-unwell
  (question-text
    (id             chills-or-unwell)
    (ask            "Do you have the shivers, or do you feel ill all over?")
    (label          "chills or feeling ill")
    (help           "As with flu: shaking, sweating, weak, sick. Being tired from bad sleep is not meant.")
    (clinical       "Rigors or systemic malaise?")
    (clinical-label "rigors or malaise")))

(deffacts question-text-hot-red-swollen-joint
  (question-text
    (id             hot-red-swollen-joint)
    (ask            "Is a joint hot and swollen, red or not?")
    (label          "a hot, swollen joint, red or not")
    (help           "Feel both knees with the back of your hand. A joint that is hot and swollen counts even if it is not red. On dark skin, red may look purple or not show.")
    (clinical       "Hot, swollen joint, with or without erythema?")
    (clinical-label "hot swollen joint")))

;;; ------------------------------------------------------------------------------------------------
;;; Injury.

(deffacts question-text-cannot-bear-weight
  (question-text
    (id             cannot-bear-weight)
    (ask            "Are you unable to put weight on the leg and take four steps?")
    (label          "cannot put weight on the leg")
    (help           "Four steps with a limp count as being able. If you are sure that you cannot, do not try.")
    (clinical       "Unable to bear weight for four steps (Ottawa)?")
    (clinical-label "Ottawa: unable to bear weight, 4 steps")))

(deffacts question-text-visible-deformity
  (question-text
    (id             visible-deformity)
    (ask            "Is the knee or leg newly out of shape or out of line?")
    (label          "knee or leg newly out of shape")
    (help           "A bend, a step or a dent that was not there before. Swelling alone, or legs that were always bowed, are not meant.")
    (clinical       "New visible deformity of knee or leg?")
    (clinical-label "visible deformity")))

(deffacts question-text-swelling-within-hours
  (question-text
    (id             swelling-within-hours)
    (ask            "Did the knee swell up within a few hours?")
    (label          "knee swollen within hours")
    (help           "Count from the injury, or from when the pain began. If it was swollen only on the next day, say no.")
    (clinical       "Effusion within hours of onset (suspect haemarthrosis)?")
    (clinical-label "rapid effusion, within hours")))

(deffacts question-text-pop-heard
  (question-text
    (id             pop-heard)
    (ask            "Did you hear or feel a pop when the injury happened?")
    (label          "a pop heard or felt at the injury")
    (help           "A snap, crack or tear, once, at that moment. Clicks that come again and again are not meant.")
    (clinical       "Audible or palpable pop at the time of injury?")
    (clinical-label "pop at injury")))

(deffacts question-text-true-locking
  (question-text
    (id             true-locking)
    (ask            "Does the knee get really stuck, so that you cannot straighten it at all for a while?")
    (label          "knee really stuck and cannot be straightened")
    (help           "As if something in the joint blocks it, for minutes or longer. A knee that only catches for a moment, or is stiff or sore, is not meant. Never force it.")
    (clinical       "True locking: mechanical block to extension, as opposed to catching or pseudo-locking?")
    (clinical-label "true locking (mechanical block)")))

(deffacts question-text-fall-from-height
  (question-text
    (id             fall-from-height)
    (ask            "Was it a fall from a height, or a hard, fast crash?")
    (label          "fall from a height or hard crash")
    (help           "Such as a fall from a ladder or down several stairs, a car crash, or a crash on skis or a bike. A fall on flat ground is not meant.")
    (clinical       "Fall from height or other high-energy mechanism?")
    (clinical-label "high-energy mechanism")))

(deffacts question-text-unable-to-flex-90
  (question-text
    (id             unable-to-flex-90)
    (ask            "Are you unable to bend the knee to a right angle?")
    (label          "knee cannot bend to a right angle")
    (help           "Sit on a chair with the foot flat under the knee: that is a right angle. Stop where it stops, and do not force it.")
    (clinical       "Unable to flex the knee to 90 degrees (Ottawa)?")
    (clinical-label "Ottawa: inability to flex to 90 degrees")))

(deffacts question-text-patella-bone-tender
  (question-text
    (id             patella-bone-tender)
    (ask            "Is the bone of the kneecap itself sore to touch?")
    (label          "kneecap bone sore to touch")
    (help           "Touch the middle and the edges lightly with one fingertip. Pain only above, below or beside it is not meant.")
    (clinical       "Isolated bony tenderness of the patella (Ottawa)?")
    (clinical-label "Ottawa: patellar tenderness")))

(deffacts question-text-fibula-head-tender
  (question-text
    (id             fibula-head-tender)
    (ask            "Is the bony knob just below the outer side of the knee sore to touch?")
    (label          "bony knob below the outer knee sore to touch")
    (help           "You find it a few fingers below the bend of the knee. Touch it lightly with one fingertip.")
    (clinical       "Tenderness of the fibular head (Ottawa)?")
    (clinical-label "Ottawa: fibular head tenderness")))

(deffacts question-text-bone-tender
  (question-text
    (id             bone-tender)
    (ask            "Is there a bone in the leg that is sore to touch?")
    (label          "a bone that is sore to touch")
    (help           "Touch lightly where the bone lies right under the skin, as on the shin or beside the knee. Soreness in the soft flesh is not meant.")
    (clinical       "Focal bony tenderness, as opposed to soft-tissue tenderness?")
    (clinical-label "bony tenderness")))

(deffacts question-text-unable-to-straight-leg-raise
  (question-text
    (id             unable-to-straight-leg-raise)
    (ask            "Are you unable to lift the leg with the knee straight?")
    (label          "cannot lift the leg with the knee straight")
    (help           "Lie on your back and try gently, once, unless the leg is out of shape. If it lifts but is sore, say no. If the knee sags or the heel stays down, say yes.")
    (clinical       "Unable to perform an active straight leg raise (extensor mechanism)?")
    (clinical-label "active straight leg raise lost")))

(deffacts question-text-kneecap-jumped-out
  (question-text
    (id             kneecap-jumped-out)
    (ask            "Did the kneecap jump out of its place, even if it went back?")
    (label          "kneecap jumped out of its place")
    (help           "People see or feel it slide to the side. A kneecap that only grinds or clicks is not meant.")
    (clinical       "Patellar dislocation, including spontaneous reduction?")
    (clinical-label "patellar dislocation")))

(deffacts question-text-injury-age-days
  (question-text
    (id             injury-age-days)
    (ask            "How many days ago did the injury happen?")
    (label          "days since the injury")
    (help           "Today is 0. Take the latest injury. If you are not sure, give the lower number.")
    (clinical       "Time since injury, in days?")
    (clinical-label "days since injury")))

;;; ------------------------------------------------------------------------------------------------
;;; Veins and arteries.

(deffacts question-text-calf-swelling
  (question-text
    (id             calf-swelling)
    (ask            "Is one calf clearly more swollen than the other?")
    (label          "one calf more swollen than the other")
    (help           "Sit or stand and look at both from the front and the back. A tighter sock mark or trouser leg counts. Do not squeeze it.")
    (clinical       "Unilateral calf swelling?")
    (clinical-label "unilateral calf swelling")))

(deffacts question-text-calf-warm-red
  (question-text
    (id             calf-warm-red)
    (ask            "Is one calf warmer or redder than the other?")
    (label          "one calf warmer or redder than the other")
    (help           "Feel both with the back of your hand. On dark skin, red may look purple or just darker.")
    (clinical       "Warmth or erythema of one calf?")
    (clinical-label "calf warmth or erythema")))

(deffacts question-text-calf-tender-vein
  (question-text
    (id             calf-tender-vein)
    (ask            "Is the calf or inner leg sore along a vein?")
    (label          "soreness along a vein in the leg")
    (help           "A sore line down the middle of the calf or the inner leg, or a hard, sore cord under the skin. Do not squeeze or rub it to find out.")
    (clinical       "Localised tenderness along the deep veins, or a tender cord (Wells)?")
    (clinical-label "tenderness along a vein (Wells)")))

(deffacts question-text-whole-leg-swollen
  (question-text
    (id             whole-leg-swollen)
    (ask            "Is the whole leg swollen, from the thigh to the foot?")
    (label          "whole leg swollen")
    (help           "Compare the thigh, calf and foot with the other leg.")
    (clinical       "Entire leg swollen (Wells)?")
    (clinical-label "entire leg swollen (Wells)")))

(deffacts question-text-pitting-oedema
  (question-text
    (id             pitting-oedema)
    (ask            "Does a dent stay when you press a thumb on the shin or ankle?")
    (label          "swelling that keeps the dent of a thumb")
    (help           "Press on the shin bone, not on the calf, gently for five seconds. If a dent stays, that is yes.")
    (clinical       "Pitting oedema of the symptomatic leg?")
    (clinical-label "pitting oedema")))

(deffacts question-text-calf-circumference-difference-cm
  (question-text
    (id             calf-circumference-difference-cm)
    (ask            "How many centimetres bigger around is the swollen calf?")
    (label          "extra size around the swollen calf")
    (help           "Lay a tape around each calf, a hand's width below the bony bump under the kneecap. Do not pull it tight. An inch is 2.5 cm.")
    (clinical       "Difference in calf circumference, 10 cm below the tibial tuberosity, in cm?")
    (clinical-label "calf circumference difference")))

(deffacts question-text-bedridden-days
  (question-text
    (id             bedridden-days)
    (ask            "How many days in a row did you lie in bed in the last four weeks?")
    (label          "days in bed")
    (help           "Count days on which you got up only for the toilet. If there were none, say 0.")
    (clinical       "Days bedridden in the last 4 weeks (Wells: more than 3)?")
    (clinical-label "days bedridden")))

(deffacts question-text-on-treatment
  (question-text
    (id             on-treatment)
    (ask            "Is a doctor treating you now for a known blood clot?")
    (label          "under treatment for a known blood clot")
    (help           "A clot in a leg or lung that was found by a scan, for which you take medicine. If you never had a clot, say no.")
    (clinical       "Currently under treatment for a diagnosed venous thrombosis?")
    (clinical-label "treated for known thrombosis")))

(deffacts question-text-ankle-crescent-bruise
  (question-text
    (id             ankle-crescent-bruise)
    (ask            "Is there a blue bruise like a half moon below the inner ankle?")
    (label          "half-moon bruise below the inner ankle")
    (help           "It lies under the ankle bone. Blood from the calf can sink down there, even if nothing hit the ankle.")
    (clinical       "Crescent sign: ecchymosis below the medial malleolus?")
    (clinical-label "crescent sign at the ankle")))

(deffacts question-text-breathless-or-chest-pain
  (question-text
    (id             breathless-or-chest-pain)
    (ask            "Do you have chest pain, or are you newly short of breath?")
    (label          "chest pain or new shortness of breath")
    (help           "Say yes too if you fainted, cough up blood, or if it hurts to breathe in. If it is so now, call an ambulance.")
    (clinical       "New dyspnoea, chest pain, haemoptysis or syncope?")
    (clinical-label "dyspnoea or chest pain")))

(deffacts question-text-foot-cold-pale-or-numb
  (question-text
    (id             foot-cold-pale-or-numb)
    (ask            "Is the foot cold, pale, blue or numb now?")
    (label          "foot that is cold or pale or numb")
    (help           "Compare both feet by look and touch. Pins and needles that soon pass are not meant.")
    (clinical       "Foot cold, pale, cyanosed or numb at rest (limb ischaemia)?")
    (clinical-label "cold, pale or numb foot")))

(deffacts question-text-colour-or-temperature-change
  (question-text
    (id             colour-or-temperature-change)
    (ask            "Has the sore leg another colour than the other, or is it warmer or colder?")
    (label          "leg changed in colour or warmth")
    (help           "Look at the lower leg and foot: pale, blue, red or patchy. A bruise, or warmth over the knee alone, is not meant.")
    (clinical       "Colour or temperature difference of the lower leg or foot?")
    (clinical-label "colour or temperature asymmetry")))

(deffacts question-text-foot-cold-after-exercise
  (question-text
    (id             foot-cold-after-exercise)
    (ask            "Does the foot turn cold or pale when you exercise?")
    (label          "foot turns cold or pale with exercise")
    (help           "During a run or a fast walk, or just after it. It gets well again with rest.")
    (clinical       "Coolness or pallor of the foot on exertion?")
    (clinical-label "cold or pale foot on exertion")))

(deffacts question-text-fixed-walking-distance
  (question-text
    (id             fixed-walking-distance)
    (ask            "Does the pain come after the same walking distance each time, and go when you stand still?")
    (label          "pain after the same walking distance each time")
    (help           "It goes within ten minutes, without sitting down. Uphill it comes sooner.")
    (clinical       "Reproducible claudication distance, relieved within 10 minutes of standing?")
    (clinical-label "fixed claudication distance")))

(deffacts question-text-popliteal-pulsatile-mass
  (question-text
    (id             popliteal-pulsatile-mass)
    (ask            "Is there a lump behind the knee that beats like a pulse?")
    (label          "beating lump behind the knee")
    (help           "Lay your flat fingers on it lightly. Never press or rub it.")
    (clinical       "Pulsatile popliteal mass?")
    (clinical-label "pulsatile popliteal mass")))

(deffacts question-text-tight-painful-compartment
  (question-text
    (id             tight-painful-compartment)
    (ask            "Is part of the leg hard and tight, with far more pain than you would expect?")
    (label          "very painful hard and tight part of the leg")
    (help           "It may feel like wood, or hurt much more when the toes move. Say yes too if this comes with each run and then goes. Do not press or stretch it.")
    (clinical       "Tense compartment, pain out of proportion or on passive toe movement?")
    (clinical-label "tense, painful compartment")))

;;; ------------------------------------------------------------------------------------------------
;;; Nerves.

(deffacts question-text-numb-saddle
  (question-text
    (id             numb-saddle)
    (ask            "Are you numb between the legs, where a saddle would touch?")
    (label          "numb between the legs")
    (help           "Around the genitals, the back passage or high up between the thighs. You may not feel the toilet paper when you wipe.")
    (clinical       "Saddle anaesthesia?")
    (clinical-label "saddle anaesthesia")))

(deffacts question-text-bladder-bowel-change
  (question-text
    (id             bladder-bowel-change)
    (ask            "Do you have new trouble with your bladder or bowel?")
    (label          "new bladder or bowel trouble")
    (help           "You cannot pass water, cannot hold it, do not feel it, or lose stool. Old and unchanged trouble is not meant.")
    (clinical       "New bladder or bowel dysfunction?")
    (clinical-label "new sphincter dysfunction")))

(deffacts question-text-bilateral-leg-pain
  (question-text
    (id             bilateral-leg-pain)
    (ask            "Do both legs hurt?")
    (label          "pain in both legs")
    (help           "Say yes even if one leg is worse than the other.")
    (clinical       "Bilateral leg pain?")
    (clinical-label "bilateral leg pain")))

(deffacts question-text-foot-drop
  (question-text
    (id             foot-drop)
    (ask            "Are you unable to lift the front of the foot?")
    (label          "cannot lift the front of the foot")
    (help           "Sit with the heel on the floor and lift the toes. If the foot stays down, or slaps down as you walk, say yes. A foot that only drags because it is sore or tired is not meant.")
    (clinical       "Foot drop: loss of active ankle dorsiflexion?")
    (clinical-label "foot drop")))

(deffacts question-text-progressive-weakness
  (question-text
    (id             progressive-weakness)
    (ask            "Is the leg getting weaker and weaker?")
    (label          "leg getting weaker and weaker")
    (help           "It does less from day to day or week to week. If it is only held back by pain, and stays the same, say no.")
    (clinical       "Progressive motor weakness, as opposed to pain inhibition?")
    (clinical-label "progressive weakness")))

(deffacts question-text-balance-trouble
  (question-text
    (id             balance-trouble)
    (ask            "Have you become unsteady on your feet?")
    (label          "newly unsteady on the feet")
    (help           "You sway, bump into things or need to hold on. A knee that gives way once in a while is not meant.")
    (clinical       "New unsteadiness or gait ataxia?")
    (clinical-label "unsteadiness")))

;;; ------------------------------------------------------------------------------------------------
;;; Growths, and pain that does not rest.

(deffacts question-text-night-pain-unrelenting
  (question-text
    (id             night-pain-unrelenting)
    (ask            "Do you have pain at night that nothing eases, however you lie?")
    (label          "pain at night that nothing eases")
    (help           "It goes on in every position. Pain that wakes you only when you turn or lie on it is not meant.")
    (clinical       "Unrelenting, non-mechanical night pain, not relieved by position?")
    (clinical-label "unrelenting night pain")))

(deffacts question-text-weight-loss
  (question-text
    (id             weight-loss)
    (ask            "Have you lost weight without trying to?")
    (label          "weight loss without trying")
    (help           "For instance, your clothes have become loose in the last months.")
    (clinical       "Unexplained weight loss?")
    (clinical-label "unexplained weight loss")))

(deffacts question-text-mass-felt
  (question-text
    (id             mass-felt)
    (ask            "Can you see or feel a lump in the leg?")
    (label          "a lump in the leg")
    (help           "Look at both legs, and feel lightly with flat fingers. A tight, rope-like strand within a muscle is not meant.")
    (clinical       "Visible or palpable mass, as opposed to a taut band?")
    (clinical-label "palpable mass")))

(deffacts question-text-lump-growing
  (question-text
    (id             lump-growing)
    (ask            "Is the lump growing?")
    (label          "lump that is growing")
    (help           "It is bigger than it was some weeks or months ago, even if only a little.")
    (clinical       "Mass increasing in size?")
    (clinical-label "enlarging mass")))

(deffacts question-text-lump-deep-fixed
  (question-text
    (id             lump-deep-fixed)
    (ask            "Does the lump lie deep, or does it stay put when you nudge it?")
    (label          "lump that is deep or does not move")
    (help           "A lump just under the skin slides a little under your finger. If it beats, do not touch it.")
    (clinical       "Mass deep to the fascia or fixed?")
    (clinical-label "deep or fixed mass")))

(deffacts question-text-lump-size-cm
  (question-text
    (id             lump-size-cm)
    (ask            "How many centimetres wide is the lump?")
    (label          "width of the lump")
    (help           "Take its widest part. A golf ball is just over 4 cm wide. An inch is 2.5 cm.")
    (clinical       "Largest diameter of the mass, in cm?")
    (clinical-label "mass diameter")))

;;; ------------------------------------------------------------------------------------------------
;;; Children, operations, blood and muscle.

(deffacts question-text-hip-pain-in-child
  (question-text
    (id             hip-pain-in-child)
    (ask            "Is this a child or teenager whose hip or groin hurts?")
    (label          "hip or groin pain in a child or teenager")
    (help           "Say yes too if it hurts there when the hip is moved, even if the knee hurts more.")
    (clinical       "Hip or groin pain in a patient under 18?")
    (clinical-label "hip pain in a child")))

(deffacts question-text-recent-surgery-or-injection-in-joint
  (question-text
    (id             recent-surgery-or-injection-in-joint)
    (ask            "In the last three months, did you have a leg operation or a needle put into the joint?")
    (label          "recent leg operation or needle in the joint")
    (help           "A needle to inject medicine or to draw out fluid counts.")
    (clinical       "Leg surgery, or intra-articular injection or aspiration, in the last 3 months?")
    (clinical-label "recent surgery or joint injection")))

(deffacts question-text-weeks-since-surgery
  (question-text
    (id             weeks-since-surgery)
    (ask            "How many weeks ago was the operation?")
    (label          "weeks since the operation")
    (help           "Take the latest one on this leg. This week is 0, a year is 52. If you are not sure, give the lower number.")
    (clinical       "Time since surgery, in weeks?")
    (clinical-label "weeks since surgery")))

(deffacts question-text-dark-urine
  (question-text
    (id             dark-urine)
    (ask            "Has your urine turned dark, like cola or strong tea?")
    (label          "dark urine like cola")
    (help           "Brown or reddish brown is meant. Deep yellow from drinking too little is not.")
    (clinical       "Dark, cola-coloured urine (myoglobinuria)?")
    (clinical-label "dark urine")))

(deffacts question-text-bleeding-disorder
  (question-text
    (id             bleeding-disorder)
    (ask            "Do you have an illness that makes you bleed too easily?")
    (label          "an illness with easy bleeding (such as haemophilia)")
    (help           "Such as haemophilia or von Willebrand disease. Medicine that thins the blood is not meant here.")
    (clinical       "Haemophilia or another bleeding disorder?")
    (clinical-label "bleeding disorder")))

(deffacts question-text-pale-or-easy-bruising
  (question-text
    (id             pale-or-easy-bruising)
    (ask            "Have you become pale, or do you get bruises without a knock?")
    (label          "newly pale or bruising easily")
    (help           "Bleeding gums, nosebleeds or many tiny red dots on the skin count too.")
    (clinical       "Pallor, easy bruising, petechiae or mucosal bleeding?")
    (clinical-label "pallor or easy bruising")))

;;; ------------------------------------------------------------------------------------------------
;;; Diseases of the joints.

(deffacts question-text-multiple-joints-swollen
  (question-text
    (id             multiple-joints-swollen)
    (ask            "Is more than one joint swollen?")
    (label          "more than one joint swollen")
    (help           "Look at your fingers, wrists, ankles and toes too. Joints that only ache are not meant.")
    (clinical       "Swelling of more than one joint?")
    (clinical-label "more than one swollen joint")))

(deffacts question-text-morning-stiffness-minutes
  (question-text
    (id             morning-stiffness-minutes)
    (ask            "For how many minutes (0 for none) are you stiff after you get up in the morning?")
    (label          "minutes of morning stiffness")
    (help           "Count until you move as well as you will that day. If you are not stiff, say 0. An hour is 60.")
    (clinical       "Duration of morning stiffness, in minutes? (0: none)")
    (clinical-label "morning stiffness")))

(deffacts question-text-attack-peaks-within-a-day
  (question-text
    (id             attack-peaks-within-a-day)
    (ask            "Did the pain go from nothing to its worst within one day?")
    (label          "pain at its worst within one day")
    (help           "For instance, well in the evening and very sore the next morning.")
    (clinical       "Acute attack reaching its maximum within 24 hours?")
    (clinical-label "maximal within 24 hours")))

(deffacts question-text-same-attack-before
  (question-text
    (id             same-attack-before)
    (ask            "Have you had the same kind of attack before?")
    (label          "same kind of attack before")
    (help           "In this joint or another one, such as the big toe. It came fast and was gone after days or weeks.")
    (clinical       "Previous similar acute attacks?")
    (clinical-label "recurrent attacks")))

(deffacts question-text-sore-red-eyes-or-urine-burning
  (question-text
    (id             sore-red-eyes-or-urine-burning)
    (ask            "In the last weeks, were your eyes red and sore, or did it burn to pass water?")
    (label          "sore red eyes or burning on passing water")
    (help           "Either one is enough, even if it has gone again. Eyes that itch from hay fever are not meant.")
    (clinical       "Conjunctivitis, uveitis or dysuria in recent weeks?")
    (clinical-label "eye inflammation or dysuria")))

;;; end of facts/wording/questions/danger.clp
