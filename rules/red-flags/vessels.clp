;;; vessels.clp - danger pictures of the veins, arteries and muscle compartments of the leg.
;;;
;;; Reads      signs only (age, zone, course, history, swelling, skin, foot, surgery, danger questions); no
;;;            palpation.
;;; Concludes  red-flag facts of the families dvt, pulmonary-embolism, superficial-vein-thrombosis,
;;;            compartment-syndrome, acute-limb-ischaemia, arterial-claudication, popliteal-artery-entrapment,
;;;            popliteal-aneurysm and ruptured-bakers-cyst; and score-point facts of the Wells score (wells-dvt-2003),
;;;            which this file alone reads.
;;; Relied on  by the danger screen, by the disposition, and by the precautions that keep hands off a leg with a vessel
;;;            in danger. Silence never lifts an alarm: what lifts one is `sure`.

;;; ------------------------------------------------------------------------------------------------
;;; Wells score for deep vein thrombosis, version of 2003: one rule a way to earn an item, one point an item.
;;; Left out on purpose: minus two points when another diagnosis is at least as likely (a list of answers cannot judge
;;; that, and it would only lower the alarm), and swollen collateral veins (no question asks for them).

(defrule wells-dvt-2003-active-cancer
  "Wells item: active cancer. No question asks when it was treated, so any cancer named in the history counts.
   Sources: uptodate-wells-dvt wells-isrn-2011 wells-primary-care-2015."
  (logical (told (sign known-cancer)))
  =>
  (assert (score-point (score wells-dvt-2003) (item active-cancer))))

(defrule wells-dvt-2003-paralysis-or-immobilisation
  "Wells item: the leg paralysed or held still in a cast. The question also counts bed rest and long travel, which is
   wider than the published item.
   Sources: uptodate-wells-dvt wells-isrn-2011 wells-primary-care-2015."
  (logical (told (sign immobilised)))
  =>
  (assert (score-point (score wells-dvt-2003) (item paralysis-or-immobilisation))))

(defrule wells-dvt-2003-bedridden-or-surgery
  "Wells item: surgery within twelve weeks (version of 2003; the version of 1997 counts four weeks only).
   Sources: uptodate-wells-dvt wells-isrn-2011 wells-chart."
  (logical (told (sign operated-within-12-weeks)))
  =>
  (assert (score-point (score wells-dvt-2003) (item bedridden-or-surgery))))

(defrule wells-dvt-2003-bedridden-or-surgery-in-bed
  "Wells item, the same point: more than three days in bed.
   Sources: uptodate-wells-dvt wells-isrn-2011 wells-chart."
  (logical (told (sign in-bed-over-3-days)))
  =>
  (assert (score-point (score wells-dvt-2003) (item bedridden-or-surgery))))

(defrule wells-dvt-2003-bedridden-or-surgery-operated
  "Wells item, the same point: an operation was named and nobody said that it was more than twelve weeks ago.
   Sources: uptodate-wells-dvt wells-isrn-2011 wells-chart."
  (logical (told (sign surgery))
           (not (sure (sign operated-over-12-weeks-ago)))
           (not (sure (sign for-years))))
  =>
  (assert (score-point (score wells-dvt-2003) (item bedridden-or-surgery))))

(defrule wells-dvt-2003-bedridden-or-surgery-pain-since-operation
  "Wells item, the same point: the pain began with an operation and nobody said that it was more than twelve weeks ago.
   Sources: uptodate-wells-dvt wells-isrn-2011 wells-chart."
  (logical (told (sign began-after-surgery))
           (not (sure (sign operated-over-12-weeks-ago)))
           (not (sure (sign for-years))))
  =>
  (assert (score-point (score wells-dvt-2003) (item bedridden-or-surgery))))

(defrule wells-dvt-2003-deep-vein-tenderness
  "Wells item: soreness along the course of the deep veins. It is asked, never tested by squeezing the calf.
   Sources: uptodate-wells-dvt wells-isrn-2011 wells-primary-care-2015."
  (logical (told (sign calf-tender-vein)))
  =>
  (assert (score-point (score wells-dvt-2003) (item deep-vein-tenderness))))

(defrule wells-dvt-2003-whole-leg-swollen
  "Wells item: the entire leg swollen, compared with the other one.
   Sources: uptodate-wells-dvt wells-isrn-2011 wells-primary-care-2015."
  (logical (told (sign whole-leg-swollen))
           (not (sure (sign on-both-sides))))
  =>
  (assert (score-point (score wells-dvt-2003) (item whole-leg-swollen))))

(defrule wells-dvt-2003-calf-swelling
  "Wells item: one calf visibly thicker. The published item is a measured difference; seen and unmeasured counts as
   well, since nobody at home has a tape at hand. One point (a calculator that gives two is in error).
   Sources: uptodate-wells-dvt wells-isrn-2011 derived."
  (logical (told (sign calf-swelling))
           (not (sure (sign on-both-sides))))
  =>
  (assert (score-point (score wells-dvt-2003) (item calf-swelling))))

(defrule wells-dvt-2003-calf-swelling-measured
  "Wells item, the same point: calf girth more than 3 cm above the other, taken 10 cm below the bump of the shin.
   Sources: uptodate-wells-dvt wells-isrn-2011 wells-primary-care-2015."
  (logical (told (sign calf-over-3-cm-thicker)))
  =>
  (assert (score-point (score wells-dvt-2003) (item calf-swelling))))

(defrule wells-dvt-2003-pitting-oedema
  "Wells item: swelling of the painful leg alone that keeps the dent of a finger.
   Sources: uptodate-wells-dvt wells-isrn-2011 wells-primary-care-2015."
  (logical (told (sign pitting-oedema))
           (not (sure (sign on-both-sides))))
  =>
  (assert (score-point (score wells-dvt-2003) (item pitting-oedema))))

(defrule wells-dvt-2003-previous-clot
  "Wells item, new in the version of 2003: an earlier clot in a deep vein.
   Sources: uptodate-wells-dvt wells-primary-care-2015."
  (logical (told (sign known-dvt-or-clot)))
  =>
  (assert (score-point (score wells-dvt-2003) (item previous-clot))))

;;; ------------------------------------------------------------------------------------------------
;;; dvt: a clot in a deep vein of the leg

(defrule red-flag-dvt-wells-likely
  "Two points of the Wells score make a clot likely and ask for an ultrasound the same day. The score is meant for a
   leg in which a clot is suspected: so one of the items is a sign in the leg, or else the pain lies where a vein can
   hurt and is not months old. The item that subtracts two points is not used.
   Sources: uptodate-wells-dvt wells-chart wells-primary-care-2015 wells-isrn-2011."
  (logical (score-point (score wells-dvt-2003) (item ?first))
           (score-point (score wells-dvt-2003) (item ?second&~?first))
           (or (score-point (score wells-dvt-2003)
                            (item deep-vein-tenderness|whole-leg-swollen|calf-swelling|pitting-oedema))
               (and (told (sign deep-vein-pain)) (not (sure (sign for-months)))))
           (not (sure (sign for-years))))
  =>
  (assert (red-flag (family dvt) (disposition emergency))))

(defrule red-flag-dvt-swollen-calf-without-injury
  "One calf that is swollen without an injury to explain it is a clot until it has been scanned. A muscle that only
   aches leaves both calves the same girth; swelling that comes and goes for months is judged by the next picture.
   Sources: uptodate-wells-dvt newszop-leg-swelling ni-direct-pulmonary-embolism."
  (logical (told (sign calf-swelling))
           (not (sure (sign on-both-sides)))
           (not (sure (sign blow-twist-or-overstretch)))
           (not (sure (sign for-months-or-years))))
  =>
  (assert (red-flag (family dvt) (disposition emergency))))

(defrule red-flag-dvt-swollen-calf-that-is-warm-or-sore-along-a-vein
  "A swollen calf that is also warm and red, or sore along a vein, carries several clot signs at once. No injury and no
   old complaint explains them away.
   Sources: ni-direct-pulmonary-embolism uptodate-wells-dvt derived."
  (logical (told (sign calf-swelling))
           (told (sign calf-warm-red|calf-tender-vein)))
  =>
  (assert (red-flag (family dvt) (disposition emergency))))

(defrule red-flag-dvt-swollen-calf-whatever-it-is-put-down-to
  "A swollen calf is seen by a doctor within a day even when a strain or an old knee trouble seems to explain it: tear
   and clot look alike, a tear can bring a clot with it, and the years of the complaint say nothing about the age of
   the swelling. An injured calf that is clearly getting better may wait.
   Sources: uptodate-calf-injuries-not-involving righttrackphysio-calf-strain-gastrocnemius derived."
  (logical (told (sign calf-swelling))
           (not (sure (sign on-both-sides)))
           (not (sure (sign getting-better))))
  =>
  (assert (red-flag (family dvt) (disposition urgent))))

(defrule red-flag-dvt-warm-red-calf
  "A calf that has become warm and red holds a clot or an infection of the skin, and both are treated the same day.
   Over a painful muscle the skin looks and feels normal.
   Sources: uptodate-wells-dvt newszop-leg-swelling."
  (logical (told (sign calf-warm-red))
           (not (sure (sign for-months-or-years))))
  =>
  (assert (red-flag (family dvt) (disposition emergency))))

(defrule red-flag-dvt-warm-red-calf-of-any-duration
  "A calf that is warm and red is seen within a day even when it has been so for long: skin infection and a clot that
   keeps coming back look alike.
   Sources: newszop-leg-swelling derived."
  (logical (told (sign calf-warm-red)))
  =>
  (assert (red-flag (family dvt) (disposition urgent))))

(defrule red-flag-dvt-whole-leg-swollen
  "A leg swollen over its whole length suggests a clot high up, even without any other sign.
   Sources: uptodate-wells-dvt."
  (logical (told (sign whole-leg-swollen))
           (not (sure (sign on-both-sides))))
  =>
  (assert (red-flag (family dvt) (disposition emergency))))

(defrule red-flag-dvt-calf-girth-differs
  "A calf measured more than 3 cm thicker than the other, 10 cm below the bump of the shin, is beyond what build or
   training explains.
   Sources: uptodate-wells-dvt."
  (logical (told (sign calf-over-3-cm-thicker)))
  =>
  (assert (red-flag (family dvt) (disposition emergency))))

(defrule red-flag-dvt-pitting-oedema-of-one-leg
  "Swelling of one leg that keeps the dent of a finger is fluid held back by a vein until shown otherwise. Both ankles
   in the evening are more often the heart, the veins or the heat.
   Sources: uptodate-wells-dvt."
  (logical (told (sign pitting-oedema))
           (not (sure (sign on-both-sides))))
  =>
  (assert (red-flag (family dvt) (disposition urgent))))

(defrule red-flag-dvt-swollen-thigh-without-injury
  "A thigh that swells without injury or hard training may be held up by a clot in the groin, where the calf need not
   swell at first; the other causes, bleeding and tumour, cannot wait either.
   Sources: uptodate-wells-dvt derived."
  (logical (told (sign swollen-thigh))
           (not (sure (sign on-both-sides)))
           (not (sure (sign fall-blow-twist-or-overstretch)))
           (not (sure (sign began-with-an-injury-or-overuse)))
           (not (sure (sign for-years))))
  =>
  (assert (red-flag (family dvt) (disposition urgent))))

(defrule red-flag-dvt-clot-risk-and-new-calf-pain
  "A new ache in one calf or knee hollow after a journey, a cast or bed rest, or in someone with an earlier clot, needs
   a scan before any pressure, swollen or not. Muscle pain follows overuse, takes both legs or is old.
   Sources: uptodate-wells-dvt rowlandspharmacy-deepveinthrombosisdvt namtpt-symptom-leg-gastrocnemius."
  (logical (told (sign knee-pit-or-calf-pain))
           (or (told (sign immobilised)) (told (sign in-bed-over-3-days)) (told (sign known-dvt-or-clot)))
           (not (sure (sign on-both-sides)))
           (not (sure (sign began-after-overuse)))
           (not (sure (sign for-months-or-years))))
  =>
  (assert (red-flag (family dvt) (disposition urgent))))

(defrule red-flag-dvt-clot-risk-and-calf-ache-that-does-not-behave
  "After a flight, a cast or bed rest, or with an earlier clot, cancer or pregnancy, a calf ache put down to sport is
   no longer trusted once it grows, aches on without pause or is no better for care: the ache of a trained muscle fades
   with rest.
   Sources: uptodate-wells-dvt namtpt-symptom-leg-gastrocnemius derived."
  (logical (told (sign knee-pit-or-calf-pain))
           (or (told (sign immobilised)) (told (sign clot-risk)))
           (or (told (sign getting-worse))
               (told (sign constant-at-rest|night-pain-unrelenting))
               (told (sign not-better)))
           (not (sure (sign on-both-sides)))
           (not (sure (sign for-months-or-years))))
  =>
  (assert (red-flag (family dvt) (disposition urgent))))

(defrule red-flag-dvt-clot-risk-and-leg-ache
  "Told only as a pain in the leg, new and on one side, after lying or sitting still for long or with an earlier clot,
   cancer or pregnancy: the place is not known well enough to leave the veins out.
   Sources: rowlandspharmacy-deepveinthrombosisdvt uptodate-wells-dvt derived."
  (logical (told (sign pain-leg-unspecified))
           (or (told (sign immobilised)) (told (sign in-bed-over-3-days)) (told (sign clot-risk)))
           (not (sure (sign on-both-sides)))
           (not (sure (sign began-with-an-injury-or-overuse)))
           (not (sure (sign for-months-or-years))))
  =>
  (assert (red-flag (family dvt) (disposition urgent))))

(defrule red-flag-dvt-operation-and-new-calf-pain
  "Pain in the calf or the knee hollow, or just in the leg, after an operation is a clot question first, also without
   swelling. Surgery more than twelve weeks ago no longer counts.
   Sources: uptodate-wells-dvt rowlandspharmacy-deepveinthrombosisdvt."
  (logical (told (sign knee-pit-calf-or-unspecified-leg-pain))
           (or (told (sign began-after-surgery)) (told (sign surgery)) (told (sign operated-within-12-weeks)))
           (not (sure (sign operated-over-12-weeks-ago)))
           (not (sure (sign on-both-sides)))
           (not (sure (sign began-after-overuse)))
           (not (sure (sign for-months-or-years))))
  =>
  (assert (red-flag (family dvt) (disposition urgent))))

(defrule red-flag-dvt-calf-pain-in-the-weeks-after-an-operation
  "Calf pain in the weeks after an operation or procedure on the joint is scanned however long the knee itself has
   hurt: the months of knee pain belong to the reason for operating, not to the calf.
   Sources: uptodate-wells-dvt derived."
  (logical (told (sign pain-calf))
           (or (told (sign operated-within-12-weeks)) (told (sign recent-surgery-or-injection-in-joint)))
           (not (sure (sign operated-over-12-weeks-ago)))
           (not (sure (sign on-both-sides))))
  =>
  (assert (red-flag (family dvt) (disposition urgent))))

(defrule red-flag-dvt-clot-risk-and-sign
  "A reason to clot (long stillness, earlier clot, cancer, pregnancy) together with a sign in the leg (thicker calf,
   sore vein, dented or swollen ankle) is enough for a scan the same day.
   Sources: uptodate-wells-dvt namtpt-symptom-leg-gastrocnemius."
  (logical (told (sign calf-swelling|calf-tender-vein|pitting-oedema))
           (or (told (sign immobilised)) (told (sign clot-risk)))
           (not (sure (sign for-years))))
  =>
  (assert (red-flag (family dvt) (disposition emergency))))

(defrule red-flag-dvt-clot-risk-and-swollen-ankle
  "A foot or ankle that swells on one side in someone with a reason to clot may be the lowest part of a leg whose vein
   is closed further up. Both ankles swelling by evening are ordinary in pregnancy and on long journeys.
   Sources: uptodate-wells-dvt."
  (logical (told (sign swollen-foot-or-ankle))
           (or (told (sign immobilised)) (told (sign clot-risk)))
           (not (sure (sign on-both-sides)))
           (not (sure (sign for-years))))
  =>
  (assert (red-flag (family dvt) (disposition emergency))))

(defrule red-flag-dvt-operation-and-sign
  "After an operation within twelve weeks, a swollen calf, a sore vein or swelling that keeps the dent of a finger is a
   clot until scanned.
   Sources: uptodate-wells-dvt."
  (logical (told (sign calf-swelling|calf-tender-vein|pitting-oedema))
           (or (told (sign began-after-surgery)) (told (sign surgery)) (told (sign operated-within-12-weeks)))
           (not (sure (sign operated-over-12-weeks-ago)))
           (not (sure (sign for-years))))
  =>
  (assert (red-flag (family dvt) (disposition emergency))))

(defrule red-flag-dvt-operation-and-swollen-ankle
  "After an operation within twelve weeks, a foot or ankle that swells on the operated side is not put down to the
   wound before the veins above have been scanned.
   Sources: uptodate-wells-dvt."
  (logical (told (sign swollen-foot-or-ankle))
           (or (told (sign began-after-surgery)) (told (sign surgery)) (told (sign operated-within-12-weeks)))
           (not (sure (sign operated-over-12-weeks-ago)))
           (not (sure (sign on-both-sides)))
           (not (sure (sign for-years))))
  =>
  (assert (red-flag (family dvt) (disposition emergency))))

(defrule red-flag-dvt-one-leg-aches-in-pregnancy
  "In pregnancy and the weeks after birth blood clots more easily, so one aching leg, calf or inner thigh needs a scan.
   Night cramps that come and go, or an ache in both legs, are ordinary.
   Sources: rowlandspharmacy-deepveinthrombosisdvt uptodate-wells-dvt."
  (logical (told (sign pregnant))
           (told (sign inner-thigh-or-calf-pain))
           (not (sure (sign on-both-sides)))
           (not (sure (sign cramping-pain)))
           (not (sure (sign for-months-or-years))))
  =>
  (assert (red-flag (family dvt) (disposition urgent))))

(defrule red-flag-dvt-calf-pain-with-changed-skin-or-ankle
  "Calf pain without an injury where something can be seen (red, warm or swollen skin, a swollen ankle, another colour
   or temperature than the other leg) is not taken for muscle: a knot in the calf cannot be seen.
   Sources: uptodate-wells-dvt namtpt-symptom-leg-soleus derived."
  (logical (told (sign pain-calf))
           (or (told (sign skin-inflamed))
               (told (sign swollen-foot-or-ankle))
               (told (sign colour-or-temperature-change)))
           (not (sure (sign on-both-sides)))
           (not (sure (sign fall-blow-twist-or-overstretch)))
           (not (sure (sign for-months-or-years))))
  =>
  (assert (red-flag (family dvt) (disposition urgent))))

(defrule red-flag-dvt-strained-calf-that-swells-and-does-not-mend
  "A calf taken for strained that shows swelling, redness or warmth, or a swollen ankle, and grows worse or is no
   better for care: a strain mends by the week, so the first label is questioned and the veins are scanned.
   Sources: uptodate-calf-injuries-not-involving righttrackphysio-calf-strain-gastrocnemius derived."
  (logical (told (sign pain-calf))
           (or (told (sign skin-inflamed)) (told (sign swollen-foot-or-ankle)))
           (or (told (sign getting-worse)) (told (sign not-better)))
           (not (sure (sign on-both-sides)))
           (not (sure (sign for-months-or-years))))
  =>
  (assert (red-flag (family dvt) (disposition urgent))))

(defrule red-flag-dvt-calf-pain-that-grows-and-never-rests
  "A calf that hurts without pause and more from day to day, with no effort or injury before it, fits no muscle. Clots
   also come to people without any known reason, so this picture has to be enough.
   Sources: derived uptodate-wells-dvt."
  (logical (told (sign pain-calf))
           (told (sign getting-worse))
           (told (sign constant-at-rest|night-pain-unrelenting))
           (not (sure (sign on-both-sides)))
           (not (sure (sign began-with-an-injury-or-overuse)))
           (not (sure (sign for-months-or-years))))
  =>
  (assert (red-flag (family dvt) (disposition urgent))))

;;; ------------------------------------------------------------------------------------------------
;;; pulmonary-embolism: a clot that has reached the lung

(defrule red-flag-pulmonary-embolism-breathless-or-chest-pain
  "New breathlessness or chest pain with a painful leg may be a clot in the lung, or the heart: an ambulance either
   way. No muscle of the leg takes the breath away.
   Sources: ni-direct-pulmonary-embolism british-lung-foundation-pe newszop-leg-swelling."
  (logical (told (sign breathless-or-chest-pain)))
  =>
  (assert (red-flag (family pulmonary-embolism) (disposition emergency))))

;;; ------------------------------------------------------------------------------------------------
;;; superficial-vein-thrombosis: a clot in a vein under the skin

(defrule red-flag-superficial-vein-thrombosis-varicose-vein-red-or-hard
  "A varicose vein that has turned red, warm, sore or hard holds a clot. Some sources call that harmless, but a deep
   clot is found as well in six to forty of a hundred. A taut band lies in the muscle under pale, cool skin.
   Sources: gizmo-deck informahealthcare-vhrm-s15562."
  (logical (told (sign varicose-veins))
           (or (told (sign skin-red-or-warm)) (told (sign calf-tender-vein|mass-felt)))
           (not (sure (sign for-years))))
  =>
  (assert (red-flag (family superficial-vein-thrombosis) (disposition urgent))))

(defrule red-flag-superficial-vein-thrombosis-sore-vein
  "A vein that is sore to the touch is scanned before any massage. The sore line of a muscle follows its fibres.
   Sources: gizmo-deck uptodate-wells-dvt."
  (logical (told (sign calf-tender-vein))
           (not (sure (sign for-years))))
  =>
  (assert (red-flag (family superficial-vein-thrombosis) (disposition urgent))))

(defrule red-flag-superficial-vein-thrombosis-sore-vein-near-groin-or-with-risk
  "A sore vein with pain up at the groin or inner thigh, with a swollen calf, or in someone with a reason to clot may
   grow into the deep vein: scan the same day.
   Sources: gizmo-deck informahealthcare-vhrm-s15562."
  (logical (told (sign calf-tender-vein))
           (or (told (sign inner-thigh-or-groin-pain)) (told (sign calf-swelling|immobilised)) (told (sign clot-risk))))
  =>
  (assert (red-flag (family superficial-vein-thrombosis) (disposition emergency))))

(defrule red-flag-superficial-vein-thrombosis-red-varicose-vein-near-groin-or-with-risk
  "Redness along varicose veins with pain up at the groin or inner thigh, with a swollen calf, or in someone with a
   reason to clot is treated like a clot on its way into the deep vein.
   Sources: gizmo-deck informahealthcare-vhrm-s15562."
  (logical (told (sign varicose-veins))
           (told (sign skin-red))
           (or (told (sign inner-thigh-or-groin-pain)) (told (sign calf-swelling|immobilised)) (told (sign clot-risk))))
  =>
  (assert (red-flag (family superficial-vein-thrombosis) (disposition emergency))))

;;; ------------------------------------------------------------------------------------------------
;;; compartment-syndrome: pressure that shuts off a muscle and its nerve

(defrule red-flag-compartment-syndrome-tense-painful-limb
  "A hard, tense limb that hurts far more than it should, worst when the toes are moved, loses muscle and nerve within
   four to six hours. A sore muscle is soft and eases with rest.
   Sources: statpearls-compartment-syndrome myhealthyfeet-compartment-syndrome compartment-syndrome-chapter."
  (logical (told (sign tight-painful-compartment))
           (not (sure (sign eased-by-rest))))
  =>
  (assert (red-flag (family compartment-syndrome) (disposition emergency))))

(defrule red-flag-compartment-syndrome-tense-limb-after-injury
  "After a blow, a fall, an operation, in a cast or on blood thinners, a tense painful limb is the acute form even if
   lying still helps a little; it starts within hours to six days.
   Sources: statpearls-compartment-syndrome compartment-syndrome-chapter."
  (logical (told (sign tight-painful-compartment))
           (or (told (sign fall-blow-twist-overstretch-or-surgery))
               (told (sign began-with-an-injury-or-surgery))
               (told (sign immobilised))
               (told (sign on-blood-thinners)))
           (not (sure (sign for-months-or-years))))
  =>
  (assert (red-flag (family compartment-syndrome) (disposition emergency))))

(defrule red-flag-compartment-syndrome-tight-on-effort-only
  "A compartment that tightens with every run and lets go minutes after it is the exertional form: pressure measurement
   by a doctor, no roller. Muscle points ache on after the run and the next day.
   Sources: drpharmacy-compartment-syndrome myhealthyfeet-compartment-syndrome."
  (logical (told (sign tight-painful-compartment))
           (told (sign eased-by-rest)))
  =>
  (assert (red-flag (family compartment-syndrome) (disposition routine-referral))))

(defrule red-flag-compartment-syndrome-extreme-pain-and-numb-foot
  "Extreme pain of lower leg or thigh with numbness within days of an injury, a hard session or a cast: the nerve in
   the compartment is already short of blood. Muscle pain is bearable and feeling is kept.
   Sources: statpearls-compartment-syndrome myhealthyfeet-compartment-syndrome."
  (logical (told (sign compartment-pain))
           (told (sign pain-of-9-or-more))
           (or (told (sign fall-blow-or-overstretch))
               (told (sign began-with-an-injury-or-overuse))
               (told (sign immobilised)))
           (or (told (sign numb-or-tingling)) (told (sign foot-cold-pale-or-numb)))
           (not (sure (sign for-weeks-or-longer))))
  =>
  (assert (red-flag (family compartment-syndrome) (disposition emergency))))

(defrule red-flag-compartment-syndrome-severe-pain-that-nothing-eases
  "Severe pain of lower leg or thigh that nothing eases, fresh after an injury, an operation or in a cast, is pain out
   of proportion, the early sign; lost pulses and paralysis come late.
   Sources: statpearls-compartment-syndrome compartment-syndrome-chapter."
  (logical (told (sign compartment-pain-or-unspecified-leg))
           (told (sign pain-of-8-or-more))
           (or (told (sign eased-by-nothing)) (told (sign constant-at-rest)))
           (or (told (sign fall-blow-twist-overstretch-or-surgery))
               (told (sign began-with-an-injury-or-surgery))
               (told (sign immobilised)))
           (not (sure (sign for-weeks-or-longer))))
  =>
  (assert (red-flag (family compartment-syndrome) (disposition emergency))))

(defrule red-flag-compartment-syndrome-shin-pain-and-foot-drop
  "Fresh pain over the shin or outer lower leg with a foot that will not lift, after effort or a blow: the front
   compartment is the one most often struck, and its nerve lifts the foot. A tired shin muscle still lifts it.
   Sources: statpearls-compartment-syndrome compartment-syndrome-chapter derived."
  (logical (told (sign foot-drop))
           (told (sign shin-or-calf-pain))
           (or (told (sign began-with-an-injury-or-overuse)) (told (sign fall-blow-twist-or-overstretch)))
           (not (sure (sign for-weeks-or-longer))))
  =>
  (assert (red-flag (family compartment-syndrome) (disposition emergency))))

(defrule red-flag-compartment-syndrome-severe-pain-and-failing-foot-after-effort
  "Severe pain of shin or calf that stays at rest after hard or unaccustomed effort, with an ankle or foot that grows weak,
   is a compartment under pressure, though nothing was injured. A tired shin muscle stops hurting when it rests.
   Sources: statpearls-compartment-syndrome compartment-syndrome-chapter derived."
  (logical (told (sign lower-leg-pain))
           (told (sign ankle-or-foot-drags))
           (or (told (sign began-with-an-injury-or-overuse)) (told (sign load-new-training-load)))
           (or (told (sign constant-at-rest)) (told (sign eased-by-nothing)))
           (or (told (sign pain-of-7-or-more)) (told (sign getting-worse)))
           (not (sure (sign for-weeks-or-longer))))
  =>
  (assert (red-flag (family compartment-syndrome) (disposition emergency))))

(defrule red-flag-compartment-syndrome-blow-on-blood-thinners
  "A blow on the leg of someone on blood thinners or with a bleeding disorder, now very painful or swollen, may bleed
   on inside the muscle. An ordinary bruise is blue but soft, and better the next day.
   Sources: mazur-2018-compartment-anticoagulation myhealthyfeet-compartment-syndrome."
  (logical (told (sign blow))
           (told (sign bleeds-easily))
           (or (told (sign pain-of-7-or-more))
               (told (sign skin-swollen))
               (told (sign calf-swelling))
               (told (sign swollen-thigh)))
           (not (sure (sign for-weeks-or-longer))))
  =>
  (assert (red-flag (family compartment-syndrome) (disposition emergency))))

(defrule red-flag-compartment-syndrome-strain-on-blood-thinners
  "On blood thinners or with a bleeding disorder a mere strain or misstep can bleed into calf or thigh: strong pain,
   bruising or swelling after it is seen within a day.
   Sources: mazur-2018-compartment-anticoagulation myhealthyfeet-compartment-syndrome derived."
  (logical (told (sign thigh-shin-or-calf-pain))
           (told (sign bleeds-easily))
           (or (told (sign fall-twist-overstretch-or-stumble)) (told (sign began-with-an-injury)))
           (or (told (sign pain-of-7-or-more)) (told (sign skin-swollen-or-bruised)))
           (not (sure (sign for-months-or-years))))
  =>
  (assert (red-flag (family compartment-syndrome) (disposition urgent))))

(defrule red-flag-compartment-syndrome-thick-calf-on-blood-thinners
  "A calf that has grown thick on blood thinners or with a bleeding disorder may be full of blood, after a stumble or
   after nothing at all: it is seen within a day, for a clot and for pressure.
   Sources: mazur-2018-compartment-anticoagulation jmcr-2014-spontaneous-compartment
       myhealthyfeet-compartment-syndrome derived."
  (logical (told (sign calf-swelling))
           (told (sign bleeds-easily))
           (not (sure (sign for-months-or-years))))
  =>
  (assert (red-flag (family compartment-syndrome) (disposition urgent))))

;;; ------------------------------------------------------------------------------------------------
;;; acute-limb-ischaemia: an artery of the leg that has closed

(defrule red-flag-acute-limb-ischaemia-new-cold-foot
  "A foot that has newly gone cold, pale or dead to the touch means a blocked artery until pulses are found, and the
   limb has hours. With muscle pain the foot stays warm and pink and at most tingles for a while.
   Sources: nhs-devon-acute-limb-ischaemia rcem-learning-six-ps acute-limb-ischaemia-summary."
  (logical (told (sign foot-cold-pale-or-numb))
           (not (sure (sign for-weeks-or-longer))))
  =>
  (assert (red-flag (family acute-limb-ischaemia) (disposition emergency))))

(defrule red-flag-acute-limb-ischaemia-cold-foot-after-a-sudden-start-or-injury
  "A cold, pale or numb foot after a sudden start or an injured knee stays an emergency after some weeks too: the
   artery behind the knee can close late.
   Sources: nhs-devon-acute-limb-ischaemia acute-limb-ischaemia-summary delayed-popliteal-injury-case."
  (logical (told (sign foot-cold-pale-or-numb))
           (or (told (sign began-with-an-injury)) (told (sign fall-blow-twist-or-overstretch)))
           (not (sure (sign for-months-or-years))))
  =>
  (assert (red-flag (family acute-limb-ischaemia) (disposition emergency))))

(defrule red-flag-acute-limb-ischaemia-cold-foot-losing-power
  "A cold, pale or numb foot with growing weakness: loss of power is the late sign of a starved limb, however long the
   complaint has lasted.
   Sources: nhs-devon-acute-limb-ischaemia rcem-learning-six-ps acute-limb-ischaemia-summary."
  (logical (told (sign foot-cold-pale-or-numb))
           (told (sign progressive-weakness)))
  =>
  (assert (red-flag (family acute-limb-ischaemia) (disposition emergency))))

(defrule red-flag-acute-limb-ischaemia-cold-foot-with-other-vessel-signs
  "A cold or numb foot of longer standing with another sign of poor flow (growing, changed colour, a walking limit,
   known heart or blood pressure trouble) needs its pulses felt within a day. Numbness from a nerve leaves the foot
   warm.
   Sources: nhs-devon-acute-limb-ischaemia rcem-learning-six-ps derived."
  (logical (told (sign foot-cold-pale-or-numb))
           (or (told (sign getting-worse))
               (told (sign colour-or-temperature-change|fixed-walking-distance|foot-cold-after-exercise))
               (told (sign known-hypertension-or-heart-disease))))
  =>
  (assert (red-flag (family acute-limb-ischaemia) (disposition urgent))))

(defrule red-flag-acute-limb-ischaemia-cold-foot-beside-pain-of-weeks
  "A cold, pale or numb foot beside pain of some weeks has its pulses felt within a day: how long the pain has lasted
   does not tell how long the foot has been so. A nerve that is pressed leaves the foot warm and pink.
   Sources: nhs-devon-acute-limb-ischaemia derived."
  (logical (told (sign foot-cold-pale-or-numb))
           (not (sure (sign for-months-or-years))))
  =>
  (assert (red-flag (family acute-limb-ischaemia) (disposition urgent))))

(defrule red-flag-acute-limb-ischaemia-cold-foot-of-any-standing
  "A foot that is often cold, pale or numb deserves one check of its pulses and feeling, whatever else is found.
   Tingling from muscle or nerve runs in a strip, and the foot is warm.
   Sources: nhs-devon-acute-limb-ischaemia."
  (logical (told (sign foot-cold-pale-or-numb)))
  =>
  (assert (red-flag (family acute-limb-ischaemia) (disposition routine-referral))))

(defrule red-flag-acute-limb-ischaemia-sudden-numb-or-weak-leg-with-heart-disease
  "Sudden pain of lower leg or foot without an injury, with numbness, lost power or changed colour, in someone with
   heart disease: a clot from the heart may have closed the artery before anyone felt the foot.
   Sources: rcem-learning-six-ps acute-limb-ischaemia-summary derived."
  (logical (told (sign known-hypertension-or-heart-disease))
           (told (sign began-with-an-injury))
           (told (sign lower-leg-or-foot-pain))
           (or (told (sign numb-or-tingling)) (told (sign progressive-weakness|foot-drop|colour-or-temperature-change)))
           (not (sure (sign fall-blow-twist-overstretch-or-stumble)))
           (not (sure (sign for-weeks-or-longer))))
  =>
  (assert (red-flag (family acute-limb-ischaemia) (disposition emergency))))

(defrule red-flag-acute-limb-ischaemia-numb-and-discoloured-at-rest
  "New pain of lower leg or foot that is severe or there at rest, with numbness and another colour or temperature than
   the other side, is a closed artery until its pulses are felt, heart disease or not. A clot in a vein makes the leg
   thick and warm and leaves it its feeling.
   Sources: rcem-learning-six-ps acute-limb-ischaemia-summary nhs-devon-acute-limb-ischaemia."
  (logical (told (sign lower-leg-or-foot-pain))
           (told (sign numb-or-tingling))
           (told (sign colour-or-temperature-change))
           (or (told (sign constant-at-rest|night-pain-unrelenting)) (told (sign pain-of-7-or-more)))
           (not (sure (sign foot-warm-and-pink)))
           (not (sure (sign for-weeks-or-longer))))
  =>
  (assert (red-flag (family acute-limb-ischaemia) (disposition emergency))))

;;; ------------------------------------------------------------------------------------------------
;;; arterial-claudication: arteries of the leg that have become too narrow

(defrule red-flag-arterial-claudication-foot-hurts-at-rest
  "From middle age, foot pain at rest or at night with a sore that will not heal, a walking limit or a cold foot means
   a limb at risk. Muscle pain eases with rest and the skin is whole.
   Sources: nhs-devon-acute-limb-ischaemia abraham-2022-arterial-claudication."
  (logical (told (sign aged-50-or-over))
           (told (sign foot-pain))
           (told (sign rest-or-night-pain))
           (or (told (sign open-wound)) (told (sign fixed-walking-distance|foot-cold-pale-or-numb))))
  =>
  (assert (red-flag (family arterial-claudication) (disposition urgent))))

(defrule red-flag-arterial-claudication-foot-hurts-by-night-and-changes-colour
  "Pain of the foot at night or at rest, with another colour or temperature than the other foot and no injury, is a foot
   that gets too little blood, in young smokers too: the pulses are felt within a day or two.
   Sources: nhs-devon-acute-limb-ischaemia abraham-2022-arterial-claudication derived."
  (logical (told (sign foot-pain))
           (told (sign rest-or-night-pain))
           (told (sign colour-or-temperature-change))
           (not (sure (sign began-with-an-injury-or-surgery)))
           (not (sure (sign fall-blow-twist-overstretch-or-surgery))))
  =>
  (assert (red-flag (family arterial-claudication) (disposition urgent))))

(defrule red-flag-arterial-claudication-walking-distance-shrinks
  "From middle age, a leg that stops its owner after a set distance, for days only or sooner by the week, may have an
   artery that is closing now rather than slowly narrowed.
   Sources: abraham-2022-arterial-claudication nhs-devon-acute-limb-ischaemia derived."
  (logical (told (sign fixed-walking-distance))
           (or (told (sign getting-worse)) (told (sign for-days)))
           (told (sign aged-50-or-over))
           (not (sure (sign for-months-or-years))))
  =>
  (assert (red-flag (family arterial-claudication) (disposition urgent))))

(defrule red-flag-arterial-claudication-cramp-at-a-set-distance
  "From middle age, pain of calf, knee hollow, thigh or buttock that comes at the same distance each time and is gone
   within ten minutes of standing still is an artery too narrow. Muscle pain also comes on sitting or in bed.
   Sources: abraham-2022-arterial-claudication."
  (logical (told (sign fixed-walking-distance))
           (told (sign aged-50-or-over))
           (told (sign artery-pain-from-buttock-to-calf))
           (not (sure (sign worse-sitting-or-sleeping))))
  =>
  (assert (red-flag (family arterial-claudication) (disposition routine-referral))))

(defrule red-flag-arterial-claudication-walking-pain-with-diabetes-or-heart-disease
  "From middle age with diabetes, high blood pressure or heart disease, pain of calf, thigh or buttock on walking that
   rest takes away asks for a check of the pulses.
   Sources: abraham-2022-arterial-claudication."
  (logical (told (sign vessel-risk))
           (told (sign aged-50-or-over))
           (told (sign back-of-leg-pain))
           (told (sign worse-walking-or-uphill))
           (told (sign eased-by-rest))
           (not (sure (sign worse-in-one-position))))
  =>
  (assert (red-flag (family arterial-claudication) (disposition routine-referral))))

;;; ------------------------------------------------------------------------------------------------
;;; popliteal-artery-entrapment: the artery behind the knee pinched by a muscle

(defrule red-flag-popliteal-artery-entrapment-calf-cramp-on-effort-in-the-young
  "A young active person whose calf or foot cramps on effort, with a cold or tingling foot or at a set distance, and is
   well soon after stopping: an artery pinched behind the knee. A muscle point aches on after the run.
   Sources: mayo-popliteal-artery-entrapment acc-leg-pain-during-exercise-driving."
  (logical (told (sign aged-under-45))
           (told (sign knee-pit-calf-or-sole-pain))
           (told (sign worse-with-any-effort))
           (told (sign eased-by-rest))
           (or (told (sign fixed-walking-distance|foot-cold-after-exercise)) (told (sign numb-or-tingling))))
  =>
  (assert (red-flag (family popliteal-artery-entrapment) (disposition routine-referral))))

(defrule red-flag-popliteal-artery-entrapment-foot-stays-cold
  "In a young person with calf pain on effort, a foot that now stays cold, numb or discoloured, or pain at rest,
   suggests that the pinched artery has begun to close.
   Sources: mayo-popliteal-artery-entrapment acc-leg-pain-during-exercise-driving derived."
  (logical (told (sign aged-under-45))
           (told (sign fixed-walking-distance|foot-cold-after-exercise))
           (told (sign foot-cold-pale-or-numb|colour-or-temperature-change|constant-at-rest)))
  =>
  (assert (red-flag (family popliteal-artery-entrapment) (disposition urgent))))

;;; ------------------------------------------------------------------------------------------------
;;; popliteal-aneurysm: a widened artery behind the knee

(defrule red-flag-popliteal-aneurysm-beating-lump
  "A lump behind the knee that beats is a widened artery: never pressed, and seen soon because it can close or shed
   clots. Muscle knots do not beat.
   Sources: devonformularyguidance-popliteal-other mayo-popliteal-artery-aneurysm vascularsurgery."
  (logical (told (sign popliteal-pulsatile-mass)))
  =>
  (assert (red-flag (family popliteal-aneurysm) (disposition urgent))))

(defrule red-flag-popliteal-aneurysm-lump-behind-knee-of-an-older-man
  "A painful lump or fullness behind the knee of an older man is scanned before hands touch it: nearly all widened knee
   arteries are found in older men. Muscle pain makes no lump. Somebody with a known cyst is the exception.
   Sources: vascular-society-popliteal-aneurysms devonformularyguidance-popliteal-other."
  (logical (told (sign aged-60-or-over))
           (told (sign pain-knee-back))
           (or (told (sign mass-felt)) (told (sign swelling-behind-knee)))
           (not (sure (sign female)))
           (not (sure (sign known-bakers-cyst))))
  =>
  (assert (red-flag (family popliteal-aneurysm) (disposition urgent))))

(defrule red-flag-popliteal-aneurysm-known-cyst-that-changes
  "A cyst behind the knee of an older man that grows, or a pain there that is new or gets worse, is scanned as soon as a
   new lump would be: it may never have been a cyst.
   Sources: vascular-society-popliteal-aneurysms devonformularyguidance-popliteal-other derived."
  (logical (told (sign aged-60-or-over))
           (told (sign pain-knee-back))
           (told (sign known-bakers-cyst))
           (or (told (sign getting-worse)) (told (sign lump-growing)) (told (sign for-days)))
           (not (sure (sign female))))
  =>
  (assert (red-flag (family popliteal-aneurysm) (disposition urgent))))

(defrule red-flag-popliteal-aneurysm-known-cyst-of-an-older-man
  "Even a known cyst behind the knee of an older man is scanned once, if it never was: a widened artery passes for a
   cyst when nobody feels it beat.
   Sources: vascular-society-popliteal-aneurysms devonformularyguidance-popliteal-other derived."
  (logical (told (sign aged-60-or-over))
           (told (sign pain-knee-back))
           (told (sign known-bakers-cyst))
           (not (sure (sign female))))
  =>
  (assert (red-flag (family popliteal-aneurysm) (disposition routine-referral))))

(defrule red-flag-popliteal-aneurysm-knee-hollow-pain-and-walking-limit
  "Pain behind the knee of an older man together with a walking limit or a foot that cools on effort: artery trouble at
   the very place where it widens, and a beating lump may be too deep to be noticed.
   Sources: devonformularyguidance-popliteal-other vascularsurgery derived."
  (logical (told (sign aged-60-or-over))
           (told (sign pain-knee-back))
           (told (sign fixed-walking-distance|foot-cold-after-exercise))
           (not (sure (sign female))))
  =>
  (assert (red-flag (family popliteal-aneurysm) (disposition urgent))))

(defrule red-flag-popliteal-aneurysm-beating-lump-and-cold-foot
  "A beating lump behind the knee with a cold, pale or numb foot has clotted or thrown clots: without surgery in time
   half of such legs are lost.
   Sources: devonformularyguidance-popliteal-other acc-lower-limb-hypoperfusion mayo-popliteal-artery-aneurysm
       nhs-devon-acute-limb-ischaemia."
  (logical (told (sign popliteal-pulsatile-mass))
           (told (sign foot-cold-pale-or-numb)))
  =>
  (assert (red-flag (family popliteal-aneurysm) (disposition emergency))))

(defrule red-flag-popliteal-aneurysm-knee-hollow-pain-and-cold-foot
  "From sixty on, pain behind the knee with a cold, pale or numb foot is a closed knee artery until pulses are found,
   even if the foot has been so for weeks. Muscle pain leaves the foot warm.
   Sources: devonformularyguidance-popliteal-other acc-lower-limb-hypoperfusion mayo-popliteal-artery-aneurysm
       nhs-devon-acute-limb-ischaemia."
  (logical (told (sign aged-60-or-over))
           (told (sign pain-knee-back))
           (told (sign foot-cold-pale-or-numb))
           (not (sure (sign for-years))))
  =>
  (assert (red-flag (family popliteal-aneurysm) (disposition emergency))))

;;; ------------------------------------------------------------------------------------------------
;;; ruptured-bakers-cyst: a cyst behind the knee that has burst into the calf

(defrule red-flag-ruptured-bakers-cyst-knee-disease-and-swollen-calf
  "A swollen calf in someone with a Baker cyst, osteoarthritis or rheumatoid arthritis may be a burst cyst, but hand
   and eye cannot tell it from a clot and both may be there: scan the same day. Arthritis lasts for years, so an old
   complaint is no comfort.
   Sources: jucm-ruptured-baker-2025 pmj-304-1 amjmedsci-ruptured-baker-2023 bmj-case-crescent-sign-2023."
  (logical (told (sign known-arthritis-or-bakers-cyst))
           (told (sign calf-swelling)))
  =>
  (assert (red-flag (family ruptured-bakers-cyst) (disposition emergency))))

(defrule red-flag-ruptured-bakers-cyst-crescent-bruise-and-knee-disease
  "A blue crescent under the inner ankle with pain in calf or knee hollow, in someone with a cyst or an arthritic knee,
   tells of a burst cyst; a clot beside it still has to be excluded the same day.
   Sources: amjmedsci-ruptured-baker-2023 bmj-case-crescent-sign-2023 jucm-ruptured-baker-2025."
  (logical (told (sign ankle-crescent-bruise))
           (told (sign knee-pit-or-calf-pain))
           (told (sign known-arthritis-or-bakers-cyst)))
  =>
  (assert (red-flag (family ruptured-bakers-cyst) (disposition emergency))))

(defrule red-flag-ruptured-bakers-cyst-crescent-bruise-without-sprain
  "A blue crescent under the inner ankle without a sprain or a blow is blood or cyst fluid that has run down the calf.
   Aching muscles never bruise.
   Sources: pmj-304-1 jucm-ruptured-baker-2025."
  (logical (told (sign ankle-crescent-bruise))
           (not (sure (sign blow-twist-or-overstretch))))
  =>
  (assert (red-flag (family ruptured-bakers-cyst) (disposition urgent))))

(defrule red-flag-ruptured-bakers-cyst-known-lump-and-new-calf-pain
  "Someone with a lump behind the knee whose pain now runs into the calf may have burst the cyst, or have a clot that
   is taken for one. Calf muscle points make no lump.
   Sources: jucm-ruptured-baker-2025."
  (logical (told (sign pain-calf))
           (or (told (sign known-bakers-cyst)) (told (sign swelling-behind-knee)))
           (not (sure (sign for-months-or-years))))
  =>
  (assert (red-flag (family ruptured-bakers-cyst) (disposition urgent))))

(defrule red-flag-popliteal-artery-entrapment-foot-cold-after-exercise
  "A foot that turns cold with exercise in a younger person with calf or knee-hollow pain may have its artery squeezed
   behind the knee; a strained calf does not chill the foot.
   Sources: mayo-popliteal-artery-entrapment derived."
  (logical (told (sign foot-cold-after-exercise))
           (told (sign artery-pain-below-the-knee))
           (not (sure (sign aged-50-or-over))))
  =>
  (assert (red-flag (family popliteal-artery-entrapment) (disposition routine-referral))))

(defrule red-flag-arterial-claudication-foot-cold-after-exercise
  "From fifty on, leg pain with a foot that turns cold on exercise is a narrowed artery until the pulses are felt.
   Sources: abraham-2022-arterial-claudication derived."
  (logical (told (sign foot-cold-after-exercise))
           (told (sign aged-50-or-over)))
  =>
  (assert (red-flag (family arterial-claudication) (disposition routine-referral))))

(defrule red-flag-arterial-claudication-distance-and-rest
  "From fifty on, pain of calf, thigh or buttock that starts after a distance of walking and goes with rest is a
   narrowed artery until the pulses are felt; a worn knee hurts in the knee.
   Sources: abraham-2022-arterial-claudication."
  (logical (told (sign aged-50-or-over))
           (told (sign back-of-leg-pain))
           (told (sign starts-after-a-distance))
           (told (sign eased-by-rest))
           (not (sure (sign front-deep-or-side-knee-pain))))
  =>
  (assert (red-flag (family arterial-claudication) (disposition routine-referral))))

(defrule red-flag-compartment-syndrome-on-exertion
  "Pain of shin or calf that starts after a distance of running and is gone with rest, for weeks or longer, may be a
   tight compartment; shin splints and muscle points hurt at the start and the next day.
   Sources: drpharmacy-compartment-syndrome derived."
  (logical (told (sign shin-or-calf-pain))
           (told (sign starts-after-a-distance))
           (told (sign eased-by-rest))
           (or (told (sign worse-walking-or-running)) (told (sign load-of-running-walking-or-football)))
           (not (sure (sign began-with-an-injury)))
           (not (sure (sign for-days)))
           (not (sure (sign sore-spot-inner-shin-edge))))
  =>
  (assert (red-flag (family compartment-syndrome) (disposition routine-referral))))

;;; ------------------------------------------------------------------------------------------------
;;; Told in few answers: what little was said is enough together. docs/sources.md says where each comes from.

(defrule red-flag-compartment-syndrome-blow-and-pain-that-grows
  "A blow or crush of thigh, shin or calf whose pain grows over hours to three or four days instead of fading bleeds
   into a closed muscle until its pressure is known; swelling and pain may first go down and then return. A plain
   bruise is better each day.
   Sources: orthobullets-quadriceps-contusion correia-2024-thigh-compartment northeastern-delayed-thigh-compartment
       colosimo-thigh-compartment statpearls-compartment-syndrome."
  (logical (told (sign blow))
           (told (sign thigh-or-lower-leg-pain))
           (told (sign getting-worse))
           (not (sure (sign for-weeks-or-longer)))
           (not (sure (sign injured-over-7-days-ago))))
  =>
  (assert (red-flag (family compartment-syndrome) (disposition emergency))))

(defrule red-flag-compartment-syndrome-blow-and-swollen-or-severe-thigh
  "A fresh blow to thigh or lower leg with a swollen or stiff limb and severe pain, or with a limp that keeps its owner
   off the leg, is looked at within a day: pressure may still build up.
   Sources: orthobullets-quadriceps-contusion colosimo-thigh-compartment."
  (logical (told (sign blow))
           (told (sign thigh-or-lower-leg-pain))
           (or (told (sign swollen-thigh)) (told (sign skin-swollen)) (told (sign calf-swelling)))
           (or (told (sign pain-of-6-or-more)) (told (sign limp|cannot-bear-weight|unable-to-flex-90)))
           (not (sure (sign for-weeks-or-longer)))
           (not (sure (sign injured-over-7-days-ago)))
           (not (sure (sign getting-better))))
  =>
  (assert (red-flag (family compartment-syndrome) (disposition urgent))))

(defrule red-flag-compartment-syndrome-fresh-injury-and-numb-or-burning-leg
  "Fresh pain of shin, calf or thigh after a blow, a fall, a hard session or in a cast with numbness or burning, or a
   foot growing weak, that gets worse or is severe: the nerve in the compartment is already short of blood.
   Sources: statpearls-compartment-syndrome compartment-syndrome-chapter."
  (logical (told (sign thigh-or-lower-leg-pain))
           (or (told (sign burning-numb-or-tingling)) (told (sign progressive-weakness)))
           (or (told (sign fall-or-blow)) (told (sign began-with-an-injury)))
           (or (told (sign getting-worse)) (told (sign pain-of-7-or-more)))
           (not (sure (sign for-weeks-or-longer)))
           (not (sure (sign injured-over-7-days-ago)))
           (not (sure (sign buttock-or-back-pain))))
  =>
  (assert (red-flag (family compartment-syndrome) (disposition emergency))))

(defrule red-flag-compartment-syndrome-exertion-in-young-legs
  "Pain of shin, calf or the whole lower leg that comes with running in someone young and active and goes with rest, in
   both legs, after a set distance or in spite of care, is examined for tight compartments, a pinched artery and a
   stress fracture. Shin splints hurt at one inner edge and warm up.
   Sources: sports-health-2012-leg-pain gaunder-2017-exertional-leg-pain."
  (logical (told (sign lower-leg-pain))
           (told (sign worse-running-or-jumping))
           (or (told (sign on-both-sides)) (told (sign starts-after-a-distance)) (told (sign not-better)))
           (not (sure (sign aged-50-or-over)))
           (not (sure (sign sore-spot-inner-shin-edge)))
           (not (sure (sign eases-as-it-warms-up-or-hurts-afterwards)))
           (not (sure (sign began-with-an-injury)))
           (not (sure (sign eased-by-massage))))
  =>
  (assert (red-flag (family compartment-syndrome) (disposition routine-referral))))

(defrule red-flag-popliteal-artery-entrapment-both-calves-or-a-set-distance-in-the-young
  "Calf or lower leg pain on effort in both legs, or that starts after a distance, in someone under forty-five may be
   the artery pinched behind the knee: the pulses are felt with the foot bent up and down before anybody treats the
   calf.
   Sources: gaunder-2017-exertional-leg-pain sports-health-2012-leg-pain mayo-popliteal-artery-entrapment."
  (logical (told (sign knee-pit-calf-sole-or-unspecified-leg-pain))
           (told (sign worse-walking-running-or-jumping))
           (or (told (sign on-both-sides)) (told (sign bilateral-leg-pain)) (told (sign starts-after-a-distance)))
           (not (sure (sign aged-45-or-over)))
           (not (sure (sign began-with-an-injury)))
           (not (sure (sign eased-by-massage-or-stretching)))
           (not (sure (sign eases-as-it-warms-up-or-hurts-afterwards)))
           (not (sure (sign buttock-back-or-heel-pain)))
           (not (sure (sign known-osteoarthritis))))
  =>
  (assert (red-flag (family popliteal-artery-entrapment) (disposition routine-referral))))

(defrule red-flag-acute-limb-ischaemia-leg-that-suddenly-fails
  "A painful leg that within days can no longer be moved or stood on has lost its blood or its nerves: artery, spinal
   cord or hip, and each of them needs hospital at once.
   Sources: esvs-2020-limb-ischaemia rcem-acute-limb-ischaemia nhs-devon-acute-limb-ischaemia."
  (logical (told (sign progressive-weakness))
           (told (sign cannot-bear-weight))
           (not (sure (sign for-weeks-or-longer)))
           (not (sure (sign accident))))
  =>
  (assert (red-flag (family acute-limb-ischaemia) (disposition emergency))))

(defrule red-flag-acute-limb-ischaemia-cold-or-discoloured-leg-on-walking
  "A leg that has newly turned cold or another colour and hurts after a few steps is an artery that is closing: the
   foot need not be white yet.
   Sources: esvs-2020-limb-ischaemia rcem-acute-limb-ischaemia devonformularyguidance-popliteal-other."
  (logical (told (sign colour-or-temperature-change))
           (told (sign fixed-walking-distance|constant-at-rest|cannot-bear-weight))
           (told (sign knee-pit-lower-leg-or-foot-pain))
           (not (sure (sign for-weeks-or-longer)))
           (not (sure (sign twist-or-surgery)))
           (not (sure (sign skin-red-or-warm))))
  =>
  (assert (red-flag (family acute-limb-ischaemia) (disposition emergency))))

(defrule red-flag-dvt-swollen-leg-without-injury
  "A leg told as swollen on one side, with pain in calf, thigh, groin or the whole leg and no injury to explain it, is
   scanned for a clot within a day, wherever the swelling sits. Both ankles in the evening are another matter.
   Sources: uptodate-wells-dvt newszop-leg-swelling."
  (logical (told (sign skin-swollen))
           (told (sign vein-pain-of-thigh-or-calf))
           (not (sure (sign accident)))
           (not (sure (sign began-with-an-injury-or-overuse)))
           (not (sure (sign on-both-sides)))
           (not (sure (sign for-months-or-years)))
           (not (sure (sign swelling-in-front-of-the-joint-or-of-it))))
  =>
  (assert (red-flag (family dvt) (disposition urgent))))

(defrule red-flag-dvt-inner-thigh-that-turned-red-or-warm
  "An inner thigh, groin or knee hollow that has turned red, warm or swollen follows the course of the great veins: a
   vein inflamed under the skin or a clot in the depth, also when a blow or a strain is blamed.
   Sources: informahealthcare-vhrm-s15562 uptodate-wells-dvt."
  (logical (told (sign knee-pit-inner-thigh-or-groin-pain))
           (told (sign skin-red-or-warm))
           (not (sure (sign for-months-or-years)))
           (not (sure (sign on-both-sides)))
           (not (sure (sign whole-knee-swollen))))
  =>
  (assert (red-flag (family dvt) (disposition urgent))))

(defrule red-flag-dvt-torn-calf-that-is-worse-in-its-second-week
  "A calf strain that after a week or two is worse, or no better for care, is scanned for a clot: a tear brings one
   with it, and a clot passes for a tear.
   Sources: uptodate-calf-injuries-not-involving uptodate-wells-dvt."
  (logical (told (sign pain-calf))
           (or (told (sign began-with-an-injury)) (told (sign blow-overstretch-or-stumble)))
           (or (told (sign getting-worse)) (told (sign not-better)))
           (not (sure (sign for-months-or-years)))
           (not (sure (sign on-both-sides)))
           (not (sure (sign injured-under-5-days-ago)))
           (not (sure (sign getting-better))))
  =>
  (assert (red-flag (family dvt) (disposition urgent))))

(defrule red-flag-dvt-clot-risk-and-thigh-or-groin-pain
  "New pain of groin, inner or whole thigh on one side in someone who lay still for long, had a clot before or is
   pregnant or newly delivered is a vein of the pelvis until scanned.
   Sources: uptodate-wells-dvt rowlandspharmacy-deepveinthrombosisdvt."
  (logical (told (sign inner-or-unspecified-thigh-pain))
           (or (told (sign immobilised)) (told (sign in-bed-over-3-days)) (told (sign known-dvt-or-clot)))
           (not (sure (sign on-both-sides)))
           (not (sure (sign began-with-an-injury-or-overuse)))
           (not (sure (sign for-months-or-years)))
           (not (sure (sign accident))))
  =>
  (assert (red-flag (family dvt) (disposition urgent))))

(defrule red-flag-popliteal-aneurysm-pain-behind-the-knee-and-leg-swelling-in-an-old-man
  "Pain behind the knee of an older man whose calf or lower leg swells, cools or changes colour is a widened artery as
   well as a clot until scanned.
   Sources: devonformularyguidance-popliteal-other vascular-society-popliteal-aneurysms."
  (logical (told (sign aged-55-or-over))
           (told (sign knee-pit-or-calf-or-unspecified-pain))
           (or (told (sign calf-swelling|whole-leg-swollen)) (told (sign swelling-behind-knee)))
           (or (told (sign colour-or-temperature-change|fixed-walking-distance|foot-cold-pale-or-numb))
               (told (sign swollen-thigh))
               (told (sign aged-75-or-over)))
           (not (sure (sign female)))
           (not (sure (sign blow-or-twist)))
           (not (sure (sign for-months-or-years))))
  =>
  (assert (red-flag (family popliteal-aneurysm) (disposition urgent))))

(defrule red-flag-dvt-cancer-or-pregnancy-and-new-calf-pain
  "A new ache in one calf or knee hollow in someone with cancer, in pregnancy or after birth needs a scan before any
   pressure, swollen or not. Cramps that come and go are ordinary there, unless the leg also swells or aches on.
   Sources: uptodate-wells-dvt rowlandspharmacy-deepveinthrombosisdvt."
  (logical (told (sign knee-pit-or-calf-pain))
           (told (sign cancer-or-pregnancy))
           (not (sure (sign cramping-pain)))
           (not (sure (sign on-both-sides)))
           (not (sure (sign began-after-overuse)))
           (not (sure (sign for-months-or-years))))
  =>
  (assert (red-flag (family dvt) (disposition urgent))))

(defrule red-flag-dvt-groin-pain-in-pregnancy
  "Groin pain of one side in pregnancy or after birth may be a clot high in the pelvis, where the calf stays thin. Pain
   that comes with opening or lifting the leg, turning in bed or dressing is the pelvic joints.
   Sources: rowlandspharmacy-deepveinthrombosisdvt uptodate-wells-dvt."
  (logical (told (sign pregnant))
           (told (sign pain-groin))
           (not (sure (sign on-both-sides)))
           (not (sure (sign worse-with-load-on-the-hip)))
           (not (sure (sign for-months-or-years))))
  =>
  (assert (red-flag (family dvt) (disposition urgent))))

(defrule red-flag-compartment-syndrome-blow-and-severe-pain
  "Severe pain of thigh, shin or calf within days of a blow is watched for rising pressure the same day, even if the
   skin looks well.
   Sources: statpearls-compartment-syndrome orthobullets-quadriceps-contusion."
  (logical (told (sign blow))
           (told (sign pain-of-8-or-more))
           (told (sign thigh-or-lower-leg-pain))
           (not (sure (sign for-weeks-or-longer)))
           (not (sure (sign injured-over-7-days-ago)))
           (not (sure (sign getting-better))))
  =>
  (assert (red-flag (family compartment-syndrome) (disposition urgent))))

(defrule red-flag-compartment-syndrome-both-lower-legs-in-a-young-athlete
  "Both lower legs that hurt for weeks or months in a young runner or ball player are examined for tight compartments,
   a pinched artery and stress fractures; in nine of ten people with tight compartments both legs hurt.
   Sources: gaunder-2017-exertional-leg-pain sports-health-2012-leg-pain."
  (logical (told (sign on-both-sides))
           (told (sign shin-outer-or-unspecified-leg-pain))
           (told (sign load-of-running-jumping-or-ball-sport))
           (told (sign aged-under-40))
           (not (sure (sign sore-spot-inner-shin-edge)))
           (not (sure (sign eases-as-it-warms-up-or-hurts-afterwards)))
           (not (sure (sign for-days))))
  =>
  (assert (red-flag (family compartment-syndrome) (disposition routine-referral))))

(defrule red-flag-arterial-claudication-calf-pain-on-walking-that-rest-takes-away
  "From sixty on, calf pain that walking brings and rest takes away asks for a look at the pulses, whatever else is
   found; most people with narrow arteries know of no risk.
   Sources: abraham-2022-arterial-claudication rcem-acute-limb-ischaemia."
  (logical (told (sign aged-60-or-over))
           (told (sign calf-or-unspecified-leg-pain))
           (told (sign worse-walking-or-uphill))
           (told (sign eased-by-rest))
           (not (sure (sign worse-in-one-position))))
  =>
  (assert (red-flag (family arterial-claudication) (disposition routine-referral))))

(defrule red-flag-dvt-new-calf-pain-past-sixty
  "From sixty on, one calf that newly hurts without effort or injury is examined for a clot, a burst cyst and the
   pulses; a cramp at night, or calves that ache after a walk, are ordinary.
   Sources: uptodate-wells-dvt jucm-ruptured-baker-2025."
  (logical (told (sign aged-60-or-over))
           (told (sign pain-calf))
           (told (sign for-days))
           (not (sure (sign on-both-sides)))
           (not (sure (sign began-with-an-injury-or-overuse)))
           (not (sure (sign cramping-pain)))
           (not (sure (sign getting-better)))
           (not (sure (sign accident))))
  =>
  (assert (red-flag (family dvt) (disposition routine-referral))))

(defrule red-flag-ruptured-bakers-cyst-lump-behind-the-knee-and-calf-pain-that-grows
  "A swelling behind the knee with calf pain that grows is a cyst that leaks or a clot, however long the knee has hurt.
   Sources: jucm-ruptured-baker-2025 pmj-304-1 amjmedsci-ruptured-baker-2023."
  (logical (told (sign pain-calf))
           (or (told (sign swelling-behind-knee)) (told (sign known-bakers-cyst)))
           (told (sign getting-worse))
           (not (sure (sign for-years))))
  =>
  (assert (red-flag (family ruptured-bakers-cyst) (disposition urgent))))

;;; end of rules/red-flags/vessels.clp
