;;; precautions.clp - what to avoid or adapt, and which techniques that withdraws.
;;;
;;; Reads      signs; what the ranking and the danger rules came to (candidate, alternative-candidate, red-flag,
;;;            verdict); the care that is offered; the technique and treatment tables.
;;; Concludes  precaution facts, always shown, and withheld facts: a technique that is offered to nobody, or not for one
;;;            muscle. A rule whose name ends in `-withheld` stands on the same findings as the precaution it follows,
;;;            or on fewer where its statement says so; that statement is the reason that the report gives.
;;; Relied on  by rules/care.clp, which offers no withheld technique, and by the reports. The words stand in
;;;            facts/wording/precautions.clp, one text for each id.
;;;
;;; A precaution only adds care, so a sign that was told counts at any certainty, and only one that is sure lifts it. Where sources disagree the stricter one is followed, and the statement says so. A precaution about one
;;; place, such as a scar, asks to keep off that place and withdraws nothing.

;;; ------------------------------------------------------------------------------------------------
;;; In every case.

(defrule precaution-medical-causes-first
  "The danger signs are asked before any muscle is ranked: pain is called muscular only when no clear medical cause is
   left.
   Sources: S048 S065 S186 aafp-2018-knee-pain."
  (logical (verdict))
  =>
  (assert (precaution (id medical-causes-first))))

(defrule precaution-see-professional-first
  "Knee pain can have serious causes, and no list of answers replaces an examination by someone trained. Holds for
   everybody but a therapist, also when nobody said who works.
   Sources: S130 S169."
  (logical (verdict)
           (not (sure (sign treated-by-a-therapist))))
  =>
  (assert (precaution (id see-professional-first))))

(defrule precaution-stay-in-scope-of-practice
  "A therapist uses only the procedures that belong to his or her own profession; diagnosis, injection and whatever
   else was not learned belong to others.
   Sources: S115."
  (logical (verdict)
           (told (sign treated-by-a-therapist)))
  =>
  (assert (precaution (id stay-in-scope-of-practice))))

(defrule precaution-practitioner-posture
  "Whoever gives the pressure, partner or therapist, keeps a balanced posture while working.
   Sources: S113."
  (logical (verdict)
           (told (sign treated-by-another-hand)))
  =>
  (assert (precaution (id practitioner-posture))))

(defrule precaution-loose-clothing
  "Loose, comfortable clothes let the thighs be reached.
   Sources: S112."
  (logical (verdict))
  =>
  (assert (precaution (id loose-clothing))))

(defrule precaution-pressure-to-tolerance
  "The one who receives it sets the pressure; sharp, shooting or spreading pain ends it at once.
   Sources: S090 biologyinsights-massage-knee-after-total derived."
  (logical (verdict))
  =>
  (assert (precaution (id pressure-to-tolerance))))

(defrule precaution-inflammatory-or-clinical-uncertainty
  "While a danger question is unanswered the danger counts as not excluded: it is asked again, or a doctor looks.
   Sources: derived S130 spencermassage-risks-massage."
  (logical (verdict (screen open)))
  =>
  (assert (precaution (id inflammatory-or-clinical-uncertainty))))

;;; ------------------------------------------------------------------------------------------------
;;; Veins, arteries and blood.

(defrule precaution-dvt-no-massage
  "Where a clot in the leg or lung has to be thought of, the leg is not rubbed, rolled, squeezed or stretched before it
   has been scanned. Rolling experts call a clot a reason for caution, all massage sources an absolute bar: the bar
   holds.
   Sources: bartsch-2021-foam-rolling-delphi-j-clin biologyinsights-massage-knee-after-total
   medx-understanding-risks-can-i-get 222health-aromatherapy."
  (logical (red-flag (family dvt|pulmonary-embolism)))
  =>
  (assert (precaution (id dvt-no-massage))))

(defrule precaution-dvt-no-massage-looks-the-same
  "A burst cyst of the knee pit, a torn calf muscle and a clot in a vein under the skin cannot be told from a deep clot
   by hand, and each may come together with one: hands off until the scan.
   Sources: uptodate-calf-injuries-not-involving jucm-ruptured-baker-2025 amjmedsci-ruptured-baker-2023
   222health-aromatherapy."
  (logical (red-flag (family ruptured-bakers-cyst|superficial-vein-thrombosis|tennis-leg)))
  =>
  (assert (precaution (id dvt-no-massage))))

(defrule precaution-dvt-no-massage-red-leg
  "A red warm leg may hide a clot beside the infected skin, and a leg swollen by blood or fluid is not rubbed either: hands
   off until it has been looked at.
   Sources: newszop-leg-swelling 222health-aromatherapy derived."
  (logical (red-flag (family cellulitis|popliteal-aneurysm|acute-limb-ischaemia|compartment-syndrome))
           (or (told (sign skin-inflamed))
               (told (sign calf-swelling|whole-leg-swollen|calf-warm-red|calf-tender-vein))
               (told (sign swollen-thigh-or-foot))))
  =>
  (assert (precaution (id dvt-no-massage))))

(defrule precaution-dvt-no-massage-withheld
  "A blood clot has to be ruled out first: handling or stretching the leg could set one loose.
   Sources: bartsch-2021-foam-rolling-delphi-j-clin medx-understanding-risks-can-i-get
   biologyinsights-massage-knee-after-total."
  (logical (red-flag (family dvt|pulmonary-embolism|ruptured-bakers-cyst|superficial-vein-thrombosis|tennis-leg))
           (or (technique (id ?technique) (hands-on yes)) (technique (id ?technique&stretch))))
  =>
  (assert (withheld (technique ?technique) (muscle all))))

(defrule precaution-known-clot-light-only
  "A known clot bars massage of the leg until the doctor confirms that it is gone. One source allows careful work once
   it is treated; the stricter one is followed. Holds unless it was said that no clot is under treatment.
   Sources: medx-understanding-risks-can-i-get stager-clots-prenatal-massage ascensionselfcare-know-say-no-massage."
  (logical (or (told (sign known-dvt-or-clot)) (told (sign on-treatment)))
           (not (sure (sign not-on-treatment))))
  =>
  (assert (precaution (id known-clot-light-only))))

(defrule precaution-known-clot-light-only-withheld
  "With a known clot nothing is pressed, rolled or rubbed until the doctor has said that the clot is gone.
   Sources: medx-understanding-risks-can-i-get stager-clots-prenatal-massage."
  (logical (or (told (sign known-dvt-or-clot)) (told (sign on-treatment)))
           (not (sure (sign not-on-treatment)))
           (technique (id ?technique) (hands-on yes)))
  =>
  (assert (withheld (technique ?technique) (muscle all))))

(defrule precaution-anticoagulant-light-pressure
  "Blood that clots badly, by a medicine or a disorder, bleeds into the muscle under deep pressure: light strokes only.
   Sources: nccih-massage-safety scienceinsights-can-get-massage-while medx-understanding-risks-can-i-get."
  (logical (told (sign bleeds-easily)))
  =>
  (assert (precaution (id anticoagulant-light-pressure))))

(defrule precaution-anticoagulant-light-pressure-withheld
  "Deep pressure, tools and needles can bleed into the muscle when the blood clots badly.
   Sources: nccih-massage-safety scienceinsights-can-get-massage-while medx-understanding-risks-can-i-get."
  (logical (told (sign bleeds-easily))
           (technique (id ?technique) (firm yes)))
  =>
  (assert (withheld (technique ?technique) (muscle all))))

(defrule precaution-popliteal-pulse-no-pressure
  "A beating lump behind the knee, or whatever else suggests a widened artery there, is never pressed.
   Sources: vascularsurgery devonformularyguidance-popliteal-other."
  (logical (or (told (sign popliteal-pulsatile-mass)) (red-flag (family popliteal-aneurysm))))
  =>
  (assert (precaution (id popliteal-pulse-no-pressure))))

(defrule precaution-popliteal-pulse-no-pressure-withheld
  "The artery behind the knee may be widened: it is scanned before anybody handles the leg.
   Sources: vascularsurgery devonformularyguidance-popliteal-other."
  (logical (or (told (sign popliteal-pulsatile-mass)) (red-flag (family popliteal-aneurysm)))
           (technique (id ?technique) (hands-on yes)))
  =>
  (assert (withheld (technique ?technique) (muscle all))))

(defrule precaution-no-massage-over-varicose-veins
  "Varicose veins are left alone, and a sore or swollen one is shown to a doctor. One source bars all massage then; the
   founding article and others keep off the veins only.
   Sources: S107 ascensionselfcare-know-say-no-massage yonibone-contradictions 222health-aromatherapy."
  (logical (told (sign varicose-veins)))
  =>
  (assert (precaution (id no-massage-over-varicose-veins))))

(defrule precaution-no-massage-over-varicose-veins-withheld
  "Where varicose veins show at the sore place, nothing presses deep: no roller, ball, elbow or hard thumb.
   Sources: S107 ascensionselfcare-know-say-no-massage derived."
  (logical (told (sign varicose-veins-seen))
           (technique (id ?technique) (firm yes)))
  =>
  (assert (withheld (technique ?technique) (muscle all))))

(defrule precaution-no-massage-over-varicose-veins-withheld-from-calf
  "With varicose veins known, the calf and lower leg, where they usually lie, are not pressed deep.
   Sources: S107 ascensionselfcare-know-say-no-massage derived."
  (logical (told (sign known-varicose-veins))
           (candidate (muscle ?muscle&gastrocnemius|soleus|tibialis-posterior|peroneus-longus))
           (technique (id ?technique) (firm yes)))
  =>
  (assert (withheld (technique ?technique) (muscle ?muscle))))

;;; ------------------------------------------------------------------------------------------------
;;; Infection and inflammation.

(defrule precaution-osteomyelitis-no-pressure
  "Where bone, joint, bursa or deep tissue may be infected nobody works on the leg before a doctor has seen it. For bone
   infection rolling experts only ask for caution: the stricter reading is followed.
   Sources: bartsch-2021-foam-rolling-delphi-j-clin derived."
  (logical (red-flag (family osteomyelitis|septic-arthritis|septic-bursitis|necrotising-soft-tissue-infection|deep-muscle-infection|cellulitis)))
  =>
  (assert (precaution (id osteomyelitis-no-pressure))))

(defrule precaution-osteomyelitis-no-pressure-withheld
  "An infection of bone or joint has to be ruled out first: pressure and warmth can spread it.
   Sources: bartsch-2021-foam-rolling-delphi-j-clin derived."
  (logical (red-flag (family osteomyelitis|septic-arthritis|septic-bursitis|necrotising-soft-tissue-infection|deep-muscle-infection|cellulitis))
           (or (technique (id ?technique) (hands-on yes)) (technique (id ?technique&heat))))
  =>
  (assert (withheld (technique ?technique) (muscle all))))

(defrule precaution-fever-postpone
  "Fever, chills, feeling ill or a recent infection put off all massage until they are over.
   Sources: 222health-aromatherapy ascensionselfcare-know-say-no-massage cindyowenslmbt-contraindications."
  (logical (or (told (sign feverish-or-unwell)) (told (sign recent-infection))))
  =>
  (assert (precaution (id fever-postpone))))

(defrule precaution-fever-postpone-withheld
  "With fever, chills or a recent infection all work on the body waits until it is over.
   Sources: 222health-aromatherapy ascensionselfcare-know-say-no-massage cindyowenslmbt-contraindications."
  (logical (or (told (sign feverish-or-unwell)) (told (sign recent-infection)))
           (technique (id ?technique) (hands-on yes)))
  =>
  (assert (withheld (technique ?technique) (muscle all))))

(defrule precaution-no-pressure-on-red-warm-swollen
  "No pressure where the skin is red, warm, swollen or irritated.
   Sources: S106."
  (logical (or (told (sign skin-inflamed)) (told (sign calf-warm-red))))
  =>
  (assert (precaution (id no-pressure-on-red-warm-swollen))))

(defrule precaution-no-pressure-on-red-warm-swollen-joint
  "A joint that is hot and swollen is not pressed at all: stop, and let a doctor look.
   Sources: S106 derived."
  (logical (told (sign hot-red-swollen-joint)))
  =>
  (assert (precaution (id no-pressure-on-red-warm-swollen))))

(defrule precaution-no-pressure-on-red-warm-swollen-place
  "A knee full of fluid, a swollen bursa or thigh and a swollen calf are swollen places like any other: no pressure there.
   Sources: S106."
  (logical (or (told (sign swelling-anywhere-but-the-shin-bump))
               (told (sign calf-swelling|whole-leg-swollen|pitting-oedema|multiple-joints-swollen))))
  =>
  (assert (precaution (id no-pressure-on-red-warm-swollen))))

(defrule precaution-no-pressure-on-red-warm-swollen-joint-withheld
  "The joint is hot and swollen: nothing is pressed or warmed before a doctor has looked.
   Sources: S106 derived."
  (logical (told (sign hot-red-swollen-joint))
           (or (technique (id ?technique) (hands-on yes)) (technique (id ?technique&heat))))
  =>
  (assert (withheld (technique ?technique) (muscle all))))

(defrule precaution-rheumatoid-or-gout-flare
  "A joint that flares in rheumatoid arthritis or gout is left alone; between flares gentle work is possible. A flare
   shows as a hot joint, as red or warm skin, or as a knee full of fluid.
   Sources: ascensionselfcare-know-say-no-massage cindyowenslmbt-contraindications."
  (logical (told (sign known-gout-or-rheumatoid))
           (told (sign inflamed-knee)))
  =>
  (assert (precaution (id rheumatoid-or-gout-flare))))

(defrule precaution-rheumatoid-or-gout-flare-withheld
  "The joint may be in a flare of arthritis or gout: the two methods that work round the kneecap, and warmth, wait.
   Sources: ascensionselfcare-know-say-no-massage cindyowenslmbt-contraindications derived."
  (logical (told (sign known-gout-or-rheumatoid))
           (told (sign inflamed-knee))
           (technique (id ?technique&lift|friction|heat)))
  =>
  (assert (withheld (technique ?technique) (muscle all))))

(defrule precaution-bursitis-no-pressure
  "An inflamed bursa is kept free of pressure; the muscles that load it are treated instead.
   Sources: cindyowenslmbt-contraindications S048 S106."
  (logical (told (sign known-bursitis))
           (told (sign front-or-lower-knee-or-outer-hip-pain)))
  =>
  (assert (precaution (id bursitis-no-pressure))))

(defrule precaution-bursitis-no-pressure-suspected
  "A bursa that is likely enough to be named among the explanations is spared in the same way.
   Sources: cindyowenslmbt-contraindications derived."
  (logical (alternative-candidate (alternative prepatellar-bursitis|infrapatellar-bursitis|pes-anserine-bursitis|greater-trochanteric-pain)))
  =>
  (assert (precaution (id bursitis-no-pressure))))

;;; ------------------------------------------------------------------------------------------------
;;; Injury, operation and injection.

(defrule precaution-fracture-no-pressure
  "Nothing is pressed, rolled or stretched on or near a bone that may be broken, until it has healed or a doctor gives
   leave, about six weeks.
   Sources: bartsch-2021-foam-rolling-delphi-j-clin 222health-aromatherapy."
  (logical (red-flag (family fracture|inflicted-injury)))
  =>
  (assert (precaution (id fracture-no-pressure))))

(defrule precaution-fracture-no-pressure-withheld
  "A broken or weakened bone has to be ruled out first: pressure, stretching and strength training could shift it.
   Sources: bartsch-2021-foam-rolling-delphi-j-clin 222health-aromatherapy derived."
  (logical (red-flag (family fracture|inflicted-injury))
           (or (technique (id ?technique) (hands-on yes)) (technique (id ?technique&stretch|corrective-exercise))))
  =>
  (assert (withheld (technique ?technique) (muscle all))))

(defrule precaution-acute-injury-wait
  "After a sudden injury or an accident there is no work on the fresh strain, sprain or swelling. The source gives about
   a week; two weeks are kept, since neither the depth of a tear nor its date is sure. Months or years of pain, or an
   injury said to be older, lift this.
   Sources: 222health-aromatherapy derived."
  (logical (told (sign injury))
           (not (sure (sign for-months-or-years)))
           (not (sure (sign injured-over-14-days-ago))))
  =>
  (assert (precaution (id acute-injury-wait))))

(defrule precaution-acute-injury-wait-dated
  "An injury of the last two weeks is fresh, however long the knee has hurt before.
   Sources: 222health-aromatherapy derived."
  (logical (told (sign injured-within-14-days)))
  =>
  (assert (precaution (id acute-injury-wait))))

(defrule precaution-acute-injury-wait-signs-of-injury
  "A pop, a joint that filled within hours, a kneecap that jumped out or a fall from a height is a fresh injury, also when
   nobody called it so. An injury said to be older lifts this.
   Sources: 222health-aromatherapy derived."
  (logical (told (sign pop-heard|swelling-within-hours|kneecap-jumped-out|fall-from-height|visible-deformity))
           (not (sure (sign injured-over-14-days-ago))))
  =>
  (assert (precaution (id acute-injury-wait))))

(defrule precaution-acute-injury-wait-still-bruised
  "A bruise that shows after a sudden injury is blood from torn tissue: while it shows nothing is worked on, whatever
   date is given, for a bruise that lasts was hurt again.
   Sources: yonibone-contradictions 222health-aromatherapy derived."
  (logical (told (sign injury))
           (told (sign bruise)))
  =>
  (assert (precaution (id acute-injury-wait))))

(defrule precaution-acute-injury-wait-torn
  "A torn muscle or tendon, a joint that was out of place, or bone forming in a bruised muscle is ruled out by a doctor
   before anybody works on it.
   Sources: 222health-aromatherapy physio-pedia-myositis-ossificans derived."
  (logical (red-flag (family tennis-leg|major-muscle-tear|quadriceps-or-patellar-tendon-rupture|knee-dislocation|patella-dislocation|myositis-ossificans)))
  =>
  (assert (precaution (id acute-injury-wait))))

(defrule precaution-acute-injury-wait-withheld
  "The injury is fresh, or nobody said that it is old: handling, stretching and warmth could tear more or make it bleed.
   Sources: 222health-aromatherapy derived."
  (logical (told (sign injury))
           (not (sure (sign for-months-or-years)))
           (not (sure (sign injured-over-14-days-ago)))
           (or (technique (id ?technique) (hands-on yes)) (technique (id ?technique&stretch|heat))))
  =>
  (assert (withheld (technique ?technique) (muscle all))))

(defrule precaution-acute-injury-wait-dated-withheld
  "The injury is not two weeks old: handling, stretching and warmth could tear more or make it bleed.
   Sources: 222health-aromatherapy derived."
  (logical (told (sign injured-within-14-days))
           (or (technique (id ?technique) (hands-on yes)) (technique (id ?technique&stretch|heat))))
  =>
  (assert (withheld (technique ?technique) (muscle all))))

(defrule precaution-acute-injury-wait-still-bruised-withheld
  "A bruise from the injury still shows: handling, stretching and warmth could make the torn tissue bleed again.
   Sources: yonibone-contradictions 222health-aromatherapy derived."
  (logical (told (sign injury))
           (told (sign bruise))
           (or (technique (id ?technique) (hands-on yes)) (technique (id ?technique&stretch|heat))))
  =>
  (assert (withheld (technique ?technique) (muscle all))))

(defrule precaution-acute-injury-wait-torn-withheld
  "A tear or bleeding has to be ruled out first: handling, stretching and warmth could make it worse.
   Sources: 222health-aromatherapy physio-pedia-myositis-ossificans derived."
  (logical (red-flag (family tennis-leg|major-muscle-tear|quadriceps-or-patellar-tendon-rupture|knee-dislocation|patella-dislocation|myositis-ossificans))
           (or (technique (id ?technique) (hands-on yes)) (technique (id ?technique&stretch|heat))))
  =>
  (assert (withheld (technique ?technique) (muscle all))))

(defrule precaution-do-not-force-locked-knee
  "A knee that is truly locked, or stuck bent, is not forced, stretched or worked straight: something may be caught in
   the joint.
   Sources: knee-surgeon-locked-knee."
  (logical (or (told (sign true-locking)) (told (sign locked-bent)) (red-flag (family locked-knee))))
  =>
  (assert (precaution (id do-not-force-locked-knee))))

(defrule precaution-do-not-force-locked-knee-withheld
  "The knee is locked or stuck bent: stretching or exercise would force it.
   Sources: knee-surgeon-locked-knee."
  (logical (or (told (sign true-locking)) (told (sign locked-bent)) (red-flag (family locked-knee)))
           (technique (id ?technique&stretch|corrective-exercise)))
  =>
  (assert (withheld (technique ?technique) (muscle all))))

(defrule precaution-recent-surgery-wait
  "An operated leg is worked on only with the surgeon's consent; general sources wait about six weeks. Holds unless the
   operation was said to be six weeks ago or more.
   Sources: 222health-aromatherapy yonibone-contradictions."
  (logical (or (told (sign operated-under-6-weeks-ago))
               (and (told (sign surgery)) (not (sure (sign operated-6-or-more-weeks-ago))))
               (and (told (sign began-after-surgery)) (not (sure (sign operated-6-or-more-weeks-ago))))))
  =>
  (assert (precaution (id recent-surgery-wait))))

(defrule precaution-recent-surgery-wait-withheld
  "The operation is less than six weeks ago, or nobody said when it was: no hands on the leg without the surgeon's
   consent.
   Sources: 222health-aromatherapy yonibone-contradictions."
  (logical (or (told (sign operated-under-6-weeks-ago))
               (and (told (sign surgery)) (not (sure (sign operated-6-or-more-weeks-ago))))
               (and (told (sign began-after-surgery)) (not (sure (sign operated-6-or-more-weeks-ago)))))
           (technique (id ?technique) (hands-on yes)))
  =>
  (assert (withheld (technique ?technique) (muscle all))))

(defrule precaution-recent-joint-injection-wait
  "After a needle in the joint the place is left alone for two to four weeks unless the one who gave it agrees. This is
   practice opinion, from a therapists' forum.
   Sources: ctha-long-after-cortisone-injection-can biologyinsights-do-need-rest-after."
  (logical (told (sign recent-surgery-or-injection-in-joint)))
  =>
  (assert (precaution (id recent-joint-injection-wait))))

(defrule precaution-recent-joint-injection-wait-withheld
  "The leg was operated on or the joint had a needle in the last months: no hands on it without leave. The answer does
   not tell the two apart, so the longer wait counts, until an operation is said to be six weeks ago.
   Sources: ctha-long-after-cortisone-injection-can biologyinsights-do-need-rest-after 222health-aromatherapy derived."
  (logical (told (sign recent-surgery-or-injection-in-joint))
           (not (sure (sign operated-6-or-more-weeks-ago)))
           (technique (id ?technique) (hands-on yes)))
  =>
  (assert (withheld (technique ?technique) (muscle all))))

(defrule precaution-knee-replacement-clearance
  "After a knee replacement the leg is massaged from about the eighth week, once the wound is closed and the surgeon or
   physiotherapist agrees. Sources say four to eight weeks; the longest counts. Holds unless eight weeks have passed, or
   no operation fell into the last three months.
   Sources: biologyinsights-massage-knee-after-total biologyinsights-soon-after-knee-2 biologyinsights-soon-after-knee."
  (logical (told (sign knee-replaced))
           (or (told (sign operated-under-8-weeks-ago))
               (and (not (sure (sign operated-8-or-more-weeks-ago)))
                    (not (sure (sign joint-not-operated-or-injected))))))
  =>
  (assert (precaution (id knee-replacement-clearance))))

(defrule precaution-knee-replacement-clearance-withheld
  "The new knee is less than eight weeks old, or nobody said how old it is: no hands on the leg before the surgeon or
   physiotherapist agrees.
   Sources: biologyinsights-massage-knee-after-total biologyinsights-soon-after-knee-2 biologyinsights-soon-after-knee."
  (logical (told (sign knee-replaced))
           (or (told (sign operated-under-8-weeks-ago))
               (and (not (sure (sign operated-8-or-more-weeks-ago)))
                    (not (sure (sign joint-not-operated-or-injected)))))
           (technique (id ?technique) (hands-on yes)))
  =>
  (assert (withheld (technique ?technique) (muscle all))))

(defrule precaution-knee-replacement-late
  "Eight weeks or more after a knee replacement the muscles may be worked on, away from the joint line; new warmth,
   redness or fever goes to a doctor at once.
   Sources: biologyinsights-soon-after-knee-2 biologyinsights-massage-knee-after-total."
  (logical (told (sign knee-replaced))
           (or (told (sign operated-8-or-more-weeks-ago)) (told (sign joint-not-operated-or-injected))))
  =>
  (assert (precaution (id knee-replacement-late))))

(defrule precaution-knee-replacement-late-withheld
  "The knee was replaced: the two methods that work round the kneecap come too near the joint line.
   Sources: biologyinsights-soon-after-knee-2 biologyinsights-massage-knee-after-total."
  (logical (told (sign knee-replaced))
           (or (told (sign operated-8-or-more-weeks-ago)) (told (sign joint-not-operated-or-injected)))
           (technique (id ?technique&lift|friction)))
  =>
  (assert (withheld (technique ?technique) (muscle all))))

(defrule precaution-insulin-site-avoid
  "Rubbing a fresh injection place speeds up insulin (in eight people sugar was 8.3 % lower after half an hour): keep
   off it, and treat the muscle well away from the time of the dose.
   Sources: crd-review-massage-diabetes S179."
  (logical (told (sign thigh-injections)))
  =>
  (assert (precaution (id insulin-site-avoid))))

;;; ------------------------------------------------------------------------------------------------
;;; Conditions of the whole body.

(defrule precaution-cancer-oncologist-ok
  "With cancer in the history there is no deep pressure near a tumour or its bone secondaries without the oncologist;
   light touch elsewhere is possible.
   Sources: nccih-massage-safety ascensionselfcare-know-say-no-massage 222health-aromatherapy."
  (logical (told (sign known-cancer)))
  =>
  (assert (precaution (id cancer-oncologist-ok))))

(defrule precaution-cancer-oncologist-ok-unexplained-lump
  "A lump that may be a growth is not pressed before a doctor has explained it.
   Sources: nccih-massage-safety derived."
  (logical (told (sign mass-felt))
           (red-flag (family tumour)))
  =>
  (assert (precaution (id cancer-oncologist-ok))))

(defrule precaution-cancer-oncologist-ok-withheld
  "With cancer in the history nothing presses deep until the cancer doctor agrees.
   Sources: nccih-massage-safety ascensionselfcare-know-say-no-massage 222health-aromatherapy."
  (logical (told (sign known-cancer))
           (technique (id ?technique) (firm yes)))
  =>
  (assert (withheld (technique ?technique) (muscle all))))

(defrule precaution-cancer-oncologist-ok-unexplained-lump-withheld
  "There is a lump that no doctor has explained yet: nothing presses deep until then.
   Sources: nccih-massage-safety derived."
  (logical (told (sign mass-felt))
           (red-flag (family tumour))
           (technique (id ?technique) (firm yes)))
  =>
  (assert (withheld (technique ?technique) (muscle all))))

(defrule precaution-statin-check
  "Muscle pain on both sides in someone who takes a statin is checked by a doctor with a blood test before any deep
   work.
   Sources: mayo-statin-rhabdomyolysis."
  (logical (told (sign on-a-statin))
           (told (sign both-legs)))
  =>
  (assert (precaution (id statin-check))))

(defrule precaution-statin-check-withheld
  "The statin may be what hurts the muscles: no deep pressure before the blood test.
   Sources: mayo-statin-rhabdomyolysis."
  (logical (told (sign on-a-statin))
           (told (sign both-legs))
           (technique (id ?technique) (firm yes)))
  =>
  (assert (withheld (technique ?technique) (muscle all))))

(defrule precaution-pregnancy-leg-care
  "In pregnancy calves and inner thighs get no deep pressure, and clot signs are looked for first. Some sources call the
   ban unproven without a clotting risk; the cautious side is followed, and leg work itself is not banned.
   Sources: reference-should-pregnant-woman-consider stager-clots-prenatal-massage modiged-myths-about-massage-during."
  (logical (told (sign pregnant)))
  =>
  (assert (precaution (id pregnancy-leg-care))))

(defrule precaution-pregnancy-leg-care-withheld
  "In pregnancy nothing presses deep on calves and inner thighs, where the veins clot more easily.
   Sources: reference-should-pregnant-woman-consider stager-clots-prenatal-massage."
  (logical (told (sign pregnant))
           (candidate (muscle ?muscle&gastrocnemius|soleus|plantaris|popliteus|tibialis-posterior|sartorius|gracilis|pectineus|adductor-longus|adductor-brevis|adductor-magnus|vastus-medialis))
           (technique (id ?technique) (firm yes)))
  =>
  (assert (withheld (technique ?technique) (muscle ?muscle))))

(defrule precaution-child-guardian
  "With somebody under 18 a parent or guardian is present, and the hip is examined before the muscles of the knee are
   worked on.
   Sources: derived aafp-2018-knee-pain."
  (logical (told (sign aged-under-18)))
  =>
  (assert (precaution (id child-guardian))))

(defrule precaution-child-guardian-age-not-told
  "Where nobody said how old the person is, it may be a child: a parent or guardian is present until the age is known.
   Silence about the age lifts nothing.
   Sources: derived aafp-2018-knee-pain."
  (logical (verdict)
           (not (sure (sign aged-18-or-over))))
  =>
  (assert (precaution (id child-guardian))))

(defrule precaution-child-guardian-withheld
  "The hip of a young person may be the source: it is examined before the leg is handled, stretched or trained.
   Sources: derived aafp-2018-knee-pain."
  (logical (told (sign aged-under-18))
           (red-flag (family slipped-capital-femoral-epiphysis|hip-joint-referral|perthes-disease))
           (or (technique (id ?technique) (hands-on yes)) (technique (id ?technique&stretch|corrective-exercise))))
  =>
  (assert (withheld (technique ?technique) (muscle all))))

(defrule precaution-osteoporosis-gentle
  "Thin bones can break under force: gentle pressure, no percussion, no forced stretch or joint movement. One source
   bars all massage; the others adapt it, and are followed, since nothing deep is left.
   Sources: abmp-massage-bodywork massage-therapy-mastery salon-compass-massage-contraindicated 222health-aromatherapy."
  (logical (told (sign known-osteoporosis)))
  =>
  (assert (precaution (id osteoporosis-gentle))))

(defrule precaution-osteoporosis-gentle-withheld
  "Bones thinned by osteoporosis can break under deep pressure or a stretch that is forced.
   Sources: abmp-massage-bodywork massage-therapy-mastery salon-compass-massage-contraindicated."
  (logical (told (sign known-osteoporosis))
           (or (technique (id ?technique) (firm yes)) (technique (id ?technique&stretch))))
  =>
  (assert (withheld (technique ?technique) (muscle all))))

(defrule precaution-neuropathy-light-pressure
  "Where nerves feel badly, by neuropathy or by diabetes with tingling or numbness, too much pressure or heat goes
   unnoticed.
   Sources: joyfulrisingspa-client-education-series cindyowenslmbt-contraindications."
  (logical (or (told (sign known-neuropathy)) (and (told (sign known-diabetes)) (told (sign numb-or-tingling)))))
  =>
  (assert (precaution (id neuropathy-light-pressure))))

(defrule precaution-neuropathy-light-pressure-numb-skin
  "Skin that is numb or tingles, from whatever nerve, does not tell when pressure or heat is too much: a light hand only.
   Sources: massage-bodywork-2020-endangerment-sites joyfulrisingspa-client-education-series derived."
  (logical (or (told (sign numb-or-tingling))
               (told (sign foot-cold-pale-or-numb|numb-saddle|foot-drop))
               (red-flag (family neurological-deficit|nerve-entrapment|cauda-equina|lumbar-radiculopathy))))
  =>
  (assert (precaution (id neuropathy-light-pressure))))

(defrule precaution-neuropathy-light-pressure-diabetes-below-the-knee
  "In diabetes calf, shin and foot may have lost feeling before anybody noticed: light pressure there, and the skin is
   looked at before and after.
   Sources: joyfulrisingspa-client-education-series cindyowenslmbt-contraindications."
  (logical (told (sign known-diabetes))
           (told (sign lower-leg-foot-or-knee-pit-pain)))
  =>
  (assert (precaution (id neuropathy-light-pressure))))

(defrule precaution-neuropathy-light-pressure-withheld
  "The nerves may not warn in time: no deep pressure and no heat.
   Sources: joyfulrisingspa-client-education-series cindyowenslmbt-contraindications."
  (logical (or (told (sign known-neuropathy)) (and (told (sign known-diabetes)) (told (sign numb-or-tingling))))
           (or (technique (id ?technique) (firm yes)) (technique (id ?technique&heat))))
  =>
  (assert (withheld (technique ?technique) (muscle all))))

(defrule precaution-steroid-use-gentle
  "Long use of steroid medicine leaves thin skin and weak tissue that bruise and tear easily: no deep work.
   Sources: ctha-long-after-cortisone-injection-can."
  (logical (told (sign on-steroids)))
  =>
  (assert (precaution (id steroid-use-gentle))))

(defrule precaution-steroid-use-gentle-withheld
  "Steroid medicine thins the skin and weakens the tissue: nothing presses deep.
   Sources: ctha-long-after-cortisone-injection-can."
  (logical (told (sign on-steroids))
           (technique (id ?technique) (firm yes)))
  =>
  (assert (withheld (technique ?technique) (muscle all))))

(defrule precaution-fall-risk-on-stairs
  "A hip or knee that gives way can throw the person, above all on the way downstairs.
   Sources: S005 S011 S015 S016 S023."
  (logical (told (sign leg-buckles)))
  =>
  (assert (precaution (id fall-risk-on-stairs))))

;;; ------------------------------------------------------------------------------------------------
;;; Skin: keep off the place.

(defrule precaution-no-massage-over-open-wound
  "Neither massage nor roller on a wound that is open or weeps; for the roller 73 % of experts agree.
   Sources: bartsch-2021-foam-rolling-delphi-j-clin nccih-massage-safety."
  (logical (told (sign skin-open-or-discharging)))
  =>
  (assert (precaution (id no-massage-over-open-wound))))

(defrule precaution-no-massage-over-boils
  "Keep well away from boils: pressure may spread the infection.
   Sources: S109."
  (logical (told (sign boil)))
  =>
  (assert (precaution (id no-massage-over-boils))))

(defrule precaution-no-massage-over-rash
  "Keep off a rash; one that is contagious or unknown postpones the work.
   Sources: S111 222health-aromatherapy."
  (logical (told (sign rash)))
  =>
  (assert (precaution (id no-massage-over-rash))))

(defrule precaution-no-massage-over-blisters
  "Keep off blisters until they have healed.
   Sources: S110."
  (logical (told (sign blister)))
  =>
  (assert (precaution (id no-massage-over-blisters))))

(defrule precaution-no-massage-over-bruise
  "No direct work on a bruise; one without a cause, in someone whose blood is thinned, goes to a doctor.
   Sources: yonibone-contradictions."
  (logical (told (sign bruise)))
  =>
  (assert (precaution (id no-massage-over-bruise))))

(defrule precaution-no-massage-over-scar
  "Keep off scar tissue; a scar is massaged later, when it has healed and its surgeon agrees.
   Sources: S108 yonibone-contradictions."
  (logical (told (sign scar)))
  =>
  (assert (precaution (id no-massage-over-scar))))

;;; ------------------------------------------------------------------------------------------------
;;; Places where vessels and nerves lie shallow.

(defrule precaution-popliteal-fossa-care
  "The middle of the knee pit holds artery, vein, nerves and lymph nodes: no sustained or deep pressure there, and no
   tools. One source puts a ball under the knee; the others warn against it and are followed.
   Sources: massage-bodywork-2020-endangerment-sites wellness-digest-popliteus-muscle-pain-back
   niel-asher-popliteus-knee-pain wellness-digest-plantaris-muscle-pain painalog-pain-popliteus-one-find-relief."
  (logical (or (candidate (muscle popliteus|plantaris|gastrocnemius))
               (alternative-candidate (alternative bakers-cyst|popliteus-tendinopathy))
               (told (sign pain-knee-back))
               (told (sign swelling-behind-knee))
               (told (sign known-bakers-cyst))
               (red-flag (family popliteal-aneurysm|ruptured-bakers-cyst))))
  =>
  (assert (precaution (id popliteal-fossa-care))))

(defrule precaution-popliteal-fossa-care-poor-blood-flow
  "Where the leg may get too little blood, through a narrow or pinched artery or a muscle under pressure, knee pit and
   calf get no deep pressure and no heat until a doctor has checked the pulses.
   Sources: abraham-2022-arterial-claudication mayo-popliteal-artery-entrapment nhs-devon-acute-limb-ischaemia derived."
  (logical (red-flag (family arterial-claudication|popliteal-artery-entrapment|acute-limb-ischaemia|compartment-syndrome)))
  =>
  (assert (precaution (id popliteal-fossa-care))))

(defrule precaution-popliteal-fossa-care-withheld
  "This muscle lies in the knee pit among vessels and nerves: no ball, roller, elbow or held pressure of one's own.
   Sources: massage-bodywork-2020-endangerment-sites wellness-digest-popliteus-muscle-pain-back
   niel-asher-popliteus-knee-pain wellness-digest-plantaris-muscle-pain."
  (logical (candidate (muscle ?muscle&popliteus|plantaris))
           (technique (id ?technique&foam-roll|hard-ball|tennis-ball|elbow|self-pressure)))
  =>
  (assert (withheld (technique ?technique) (muscle ?muscle))))

(defrule precaution-popliteal-fossa-care-untrained-withheld
  "Points in the knee pit are pressed by a trained therapist only, at the edge of the muscle and with the knee bent.
   Sources: niel-asher-popliteus-knee-pain wellness-digest-popliteus-muscle-pain-back
   wellness-digest-plantaris-muscle-pain."
  (logical (candidate (muscle ?muscle&popliteus|plantaris))
           (not (sure (sign treated-by-a-therapist)))
           (technique (id ?technique&sponge-press|positional-release)))
  =>
  (assert (withheld (technique ?technique) (muscle ?muscle))))

(defrule precaution-popliteal-fossa-care-poor-blood-flow-withheld
  "The leg may get too little blood: deep pressure and heat wait until a doctor has checked the pulses.
   Sources: abraham-2022-arterial-claudication mayo-popliteal-artery-entrapment nhs-devon-acute-limb-ischaemia derived."
  (logical (red-flag (family arterial-claudication|popliteal-artery-entrapment|acute-limb-ischaemia|compartment-syndrome))
           (or (technique (id ?technique) (firm yes)) (technique (id ?technique&heat))))
  =>
  (assert (withheld (technique ?technique) (muscle all))))

(defrule precaution-femoral-triangle-care
  "The upper inner thigh and groin hold the femoral artery, vein, nerve and lymph nodes: a flat, light hand there, moved
   off any pulse.
   Sources: massage-bodywork-2020-endangerment-sites niel-asher-sartorius."
  (logical (candidate (muscle pectineus|adductor-longus|adductor-brevis|sartorius|iliacus|psoas)))
  =>
  (assert (precaution (id femoral-triangle-care))))

(defrule precaution-femoral-triangle-care-withheld
  "Ball, roller and elbow press too hard near the vessels of the groin. One source works the sartorius with the elbow;
   the stricter one is followed.
   Sources: massage-bodywork-2020-endangerment-sites niel-asher-sartorius painalog-pain-sartorius-one-find-relief."
  (logical (candidate (muscle ?muscle&pectineus|adductor-longus|adductor-brevis|sartorius|iliacus|psoas))
           (technique (id ?technique&foam-roll|hard-ball|tennis-ball|elbow)))
  =>
  (assert (withheld (technique ?technique) (muscle ?muscle))))

(defrule precaution-femoral-triangle-care-deep-muscle-withheld
  "This muscle lies in the groin or behind its vessels, and is no target for one's own thumb.
   Sources: massage-bodywork-2020-endangerment-sites niel-asher-pectineus S063."
  (logical (candidate (muscle ?muscle&pectineus|adductor-brevis|iliacus|psoas))
           (technique (id ?technique&self-pressure)))
  =>
  (assert (withheld (technique ?technique) (muscle ?muscle))))

(defrule precaution-fibula-head-nerve-care
  "The common peroneal nerve lies shallow just below the head of the fibula: no thumb, elbow, tight strap or brace
   there.
   Sources: massage-bodywork-2020-endangerment-sites statpearls-peroneal-nerve."
  (logical (or (candidate (muscle biceps-femoris|peroneus-longus)) (told (sign pain-knee-outer))))
  =>
  (assert (precaution (id fibula-head-nerve-care))))

(defrule precaution-fibula-head-nerve-care-weak-or-numb-shin
  "With a weak ankle, a foot that drops, or numb skin of the outer shin or top of the foot the nerve at the fibula head may
   be the one that suffers: nothing presses there.
   Sources: massage-bodywork-2020-endangerment-sites statpearls-peroneal-nerve."
  (logical (or (told (sign foot-drop)) (told (sign ankle-or-foot-drags)) (told (sign pain-lower-leg-outer))))
  =>
  (assert (precaution (id fibula-head-nerve-care))))

(defrule precaution-sciatic-notch-care
  "The sciatic nerve lies under the inner half of the buttock: no digging there, and electric pain ends it.
   Sources: massage-bodywork-2020-endangerment-sites."
  (logical (candidate (muscle piriformis|gluteus-maximus|gluteus-minimus)))
  =>
  (assert (precaution (id sciatic-notch-care))))

;;; ------------------------------------------------------------------------------------------------
;;; Tools, stretches and exercise.

(defrule precaution-no-roller-on-joint-or-knee-pit
  "A foam roller belongs on the belly of a muscle: never on the joint, the knee pit, a bony knob or a numb area.
   Sources: where-not-use-foam-roller bartsch-2021-foam-rolling-delphi-j-clin."
  (logical (care (treatment ?treatment))
           (treatment (id ?treatment) (technique foam-roll)))
  =>
  (assert (precaution (id no-roller-on-joint-or-knee-pit))))

(defrule precaution-oil-allergy-or-broken-skin
  "The founding methods use peppermint or eucalyptus oil: ask for an allergy, keep it off broken skin, and wash the
   hands.
   Sources: derived S087 S094 S121 spencermassage-risks-massage."
  (logical (care (treatment ?treatment))
           (treatment (id ?treatment) (technique lift|friction|quad-compression|massage|sponge-press|self-pressure)))
  =>
  (assert (precaution (id oil-allergy-or-broken-skin))))

(defrule precaution-do-not-roll-itb
  "The iliotibial band yields to neither roller nor stretch, and grinding it only hurts: the muscles that pull on it are
   worked instead. Sources disagree, one rolls over the place where it overlaps the outer thigh muscle; there the muscle
   is meant.
   Sources: S053 S054 S055 S072 S075."
  (logical (or (candidate (muscle iliotibial-band)) (told (sign pain-knee-outer))))
  =>
  (assert (precaution (id do-not-roll-itb))))

(defrule precaution-do-not-roll-itb-withheld
  "The iliotibial band itself cannot be rolled out: roller, ball and elbow go to the muscles that pull on it.
   Sources: S053 S054 S055."
  (logical (or (candidate (muscle iliotibial-band)) (told (sign pain-knee-outer)))
           (technique (id ?technique&foam-roll|hard-ball|tennis-ball|elbow)))
  =>
  (assert (withheld (technique ?technique) (muscle iliotibial-band))))

(defrule precaution-no-knee-brace-for-posterior-pain
  "A brace or wrap feeds the trigger points behind the knee. Ordinary care braces torn ligaments, so a brace that was
   prescribed stays on.
   Sources: S158 wellness-digest-popliteus-muscle-pain-back wellness-digest-plantaris-muscle-pain."
  (logical (told (sign pain-knee-back))
           (candidate (muscle popliteus|plantaris)))
  =>
  (assert (precaution (id no-knee-brace-for-posterior-pain))))

(defrule precaution-no-aggressive-calf-stretch
  "A calf that cramps is released first and stretched gently after: stretching the cramp away may stir up its points.
   Sources: niel-asher-gastrocnemius."
  (logical (told (sign leg-cramps))
           (candidate (muscle gastrocnemius)))
  =>
  (assert (precaution (id no-aggressive-calf-stretch))))

(defrule precaution-no-deep-squats-while-active
  "While a quadriceps muscle is sore there are no deep knee bends; a part squat with the thigh above level is fine, and
   graded squats come later.
   Sources: namtpt-symptom-leg-lateralis."
  (logical (candidate (muscle rectus-femoris|vastus-medialis|vastus-lateralis|vastus-intermedius)))
  =>
  (assert (precaution (id no-deep-squats-while-active))))

;;; end of rules/precautions.clp
