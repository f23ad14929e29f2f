;;; conditions.clp - what may help an ordinary explanation that is no trigger point, and what holds for any muscle.
;;;
;;; Reads      nothing.
;;; Concludes  treatment facts about an alternative, about any-muscle, and about the answer knee-brace. Those of kind
;;;            evidence say what is known, and name both sides where sources disagree.
;;; Relied on  by rules/care.clp, and by the host for the words.

;;; ------------------------------------------------------------------------------------------------
;;; Any muscle. Hold time (conflict C28): the founding article's 5 to 10 seconds first, longer holds as another way.

(deffacts care-any-muscle
  (treatment (id any-muscle-release) (about any-muscle) (kind release) (technique self-pressure) (by self)
    (text "Work on the sore spots in the muscle, not on the place in the knee that hurts. Use your hands. Never press the groin or the hollow behind the knee, or a muscle that this report tells you to leave out.")
    (clinical "Treat the trigger point, not the site of pain. Oil, slow glide, stop on the taut spot, press 5-10 s, go on.")
    (dose "5 to 10 seconds on a spot")
    (sources S083 S121 S122 S123 S165 S183))
  (treatment (id any-muscle-with-a-partner) (about any-muscle) (kind release) (technique sponge-press) (by partner)
    (text "Your partner can learn this from video lessons made for therapists. Go slowly and talk to each other.")
    (clinical "Slow compression along the muscle; a lay partner can learn it from lessons meant for therapists.")
    (sources S046 S122 S123))
  (treatment (id any-muscle-longer-hold) (about any-muscle) (kind release) (technique positional-release) (by partner)
    (text "If pressing hurts too much, fold the muscle until the spot stops hurting, and hold it there.")
    (clinical "Light contact on the point, shorten the muscle to the position of ease, hold, return slowly.")
    (dose "30 to 90 seconds on a point")
    (sources massagelibrary-hamstrings massagelibrary-gastrocnemius))
  (treatment (id any-muscle-therapist) (about any-muscle) (kind release) (technique massage) (by therapist)
    (text "A massage therapist knows muscles well. Look for one who has learnt to treat muscle pain.")
    (clinical "Therapeutic massage with release, stretching and strengthening; in one published case targeted massage came first, corrective exercise after.")
    (sources S128 S129 S165 S166 S184 S185 S187))
  (treatment (id any-muscle-programme) (about any-muscle) (kind exercise) (technique corrective-exercise) (by self)
    (text "Relax the muscle first. When the soreness has gone down, make it and its helpers stronger, a few minutes a day. If you cannot change what brought this on, keep up both steps.")
    (clinical "Relax, then strengthen: a short daily home programme for the weak muscle and its helpers. Where the activity cannot change, keep both steps going.")
    (dose "a few minutes a day")
    (sources S128 S164 S167 S168 S174 S187))
  (treatment (id any-muscle-find-the-cause) (about any-muscle) (kind habit) (technique habit-change) (by self)
    (text "Look for what strains the muscle and change that, or the pain is likely to come back. Rest from that one thing, and keep moving otherwise.")
    (clinical "Find and change the causing activity, or the points return. Relative rest from the cause only (sources differ on rest and activity).")
    (sources S004 S162 S163))
  (treatment (id any-muscle-pressing-evidence) (about any-muscle) (kind evidence) (technique self-pressure) (by self)
    (text "Some articles promise quick relief. Studies say less: after pressing, a spot can take more pressure, but people do not clearly feel less pain. Try it, and do not press harder if it does not help.")
    (clinical "Clinic articles report fast relief. Systematic review: ischaemic compression raises pressure tolerance (SMD 0.67), self-reported pain not clearly (SMD -0.22, not significant).")
    (sources S066 S129 S138 S162 ischaemic-compression-systematic-review))
  (treatment (id any-muscle-rolling-evidence) (about any-muscle) (kind evidence) (technique foam-roll) (by self)
    (text "In one study of the calf, one long hold on the roller worked better than rolling to and fro. Keep to the soft muscle. Never roll the knee or the hollow behind it.")
    (clinical "Trial on latent calf points: a static 90 s hold did better than rolling. Muscle belly only, never on the joint or the knee pit.")
    (dose "one hold of 90 seconds")
    (sources S061 wilke-2018-foam-roller-static-compression)))

;;; ------------------------------------------------------------------------------------------------
;;; Patellofemoral pain

(deffacts care-patellofemoral-pain
  (treatment (id patellofemoral-pain-strength) (about patellofemoral-pain) (kind exercise)
    (technique corrective-exercise) (by self)
    (text "Strength work for hip and knee helps most. When the soreness has gone down, start with small knee bends and side leg lifts. A therapist may tape the kneecap for a short time to make a start easier.")
    (clinical "Combined hip and knee strengthening is the core treatment (guideline, consensus); short-term patellar taping as an adjunct.")
    (sources 2016-patellofemoral-consensus-statement aafp-2019-patellofemoral-pain-syndrome))
  (treatment (id patellofemoral-pain-muscles) (about patellofemoral-pain) (kind release) (technique massage)
    (by partner)
    (text "As an extra, let your partner stroke and knead the front of your thigh and the side of your hip. The exercise matters more.")
    (clinical "Quadriceps and hip muscle work as an adjunct to exercise, not instead of it.")
    (sources S061 S083 aafp-2019-patellofemoral-pain-syndrome))
  (treatment (id patellofemoral-pain-load) (about patellofemoral-pain) (kind habit) (technique habit-change) (by self)
    (text "Cut down on stairs and squats for now. Build them up again bit by bit.")
    (clinical "Reduce stair and squat load, then rebuild in steps.")
    (sources aafp-2019-patellofemoral-pain-syndrome 2016-patellofemoral-consensus-statement))
  (treatment (id patellofemoral-pain-needling-evidence) (about patellofemoral-pain) (kind evidence)
    (technique dry-needling) (by therapist)
    (text "In one study, needles on top of hands-on care and exercise gave no extra gain after 3 months. A look at six weaker studies found people better after than before. Only licensed staff may do it.")
    (clinical "RCT, n=60: adding dry needling to manual therapy and exercise gave no extra benefit at 3 months. A review of six low-to-moderate trials found improvement before-after. Licensed staff only.")
    (sources espi-lopez-2017-dry-needling-pfp-rct dry-needling-quadriceps-pfp-review-thesis)))

;;; ------------------------------------------------------------------------------------------------
;;; Osteoarthritis

(deffacts care-osteoarthritis
  (treatment (id osteoarthritis-exercise) (about osteoarthritis) (kind exercise) (technique corrective-exercise)
    (by self)
    (text "Exercise helps this kind of knee most, and you need not wait until all pain has gone. Train the muscles round the knee gently, a little every day. Losing weight helps if you weigh too much.")
    (clinical "Therapeutic exercise and weight management are the core (NICE NG226).")
    (sources nice-ng226))
  (treatment (id osteoarthritis-keep-active) (about osteoarthritis) (kind habit) (technique habit-change) (by self)
    (text "Keep active. Use the knee every day within what it can bear.")
    (clinical "Keep active; relative rest only.")
    (sources nice-ng226))
  (treatment (id osteoarthritis-massage-evidence) (about osteoarthritis) (kind evidence) (technique massage)
    (by therapist)
    (text "Weekly massage of the whole body eased knee pain and stiffness in studies, most of all at 8 weeks. Half a year on there was little left of the gain. Some say that it helps most after a flare. Exercise comes first.")
    (clinical "Whole-body Swedish massage: WOMAC better at 8 weeks (-8.2 against light touch, -9.6 against usual care), no lasting gap at 24 weeks in the dose trial, where 60 min beat 30. A founding article sees the benefit mainly after a flare. Exercise and weight are the core.")
    (dose "60 minutes once a week for 8 weeks")
    (sources S116 S117 perlman-2018-massage-knee-oa-rct perlman-2012-massage-dose-finding-trial
             perlman-2006-massage-knee-oa-rct nice-ng226))
  (treatment (id osteoarthritis-acupuncture-evidence) (about osteoarthritis) (kind evidence) (technique acupuncture)
    (by therapist)
    (text "Experts do not agree. Some studies found less pain for about 3 months, and none of the gain left at 6 months. The British guide for doctors does not advise it, and needle therapists object to that. It is no cure.")
    (clinical "Founding article: trials positive (one analysis of about 18,000 patients), said to work by endorphins, cortisol and circulation. Meta-analysis: pain better to 13 weeks, not at 26. NICE NG226 does not recommend it (no important gain over sham); acupuncture societies contest that and point to other countries.")
    (dose "6 to 8 sessions are usual")
    (sources S068 S103 S104 S105 S114 S118 S119 S120 lin-2016-knee-oa-meta-analysis-jbjs nice-ng226
             societies-reply-ng226)))

;;; ------------------------------------------------------------------------------------------------
;;; Patellar tendinopathy. A tendon has no taut band of muscle, so it is treated as a tendon (conflict C4).

(deffacts care-patellar-tendinopathy
  (treatment (id patellar-tendinopathy-slow-squats) (about patellar-tendinopathy) (kind exercise)
    (technique corrective-exercise) (by self)
    (text "When the soreness has gone down, train the tendon with slow knee bends on a small slope, toes downhill. Slow work with heavy weights is another way. Let a therapist show you how.")
    (clinical "Eccentric decline squats or heavy slow resistance; progress by response.")
    (dose "3 sets of 15, twice a day, for 3 months (slow squats)")
    (sources thijs-2017-shockwave-eccentric-training burton-2021-scoping-review-patellar))
  (treatment (id patellar-tendinopathy-jump-less) (about patellar-tendinopathy) (kind habit)
    (technique habit-change) (by self)
    (text "Jump less until the tendon is calm. Come back to it step by step.")
    (clinical "Cut jumping load, then a graded return.")
    (sources burton-2021-scoping-review-patellar))
  (treatment (id patellar-tendinopathy-shockwave-evidence) (about patellar-tendinopathy) (kind evidence)
    (technique shockwave) (by therapist)
    (text "One article calls shockwave strong for this tendon. In a fair test it added nothing to exercise. One older study found a gain. So start with exercise.")
    (clinical "Founding article: trigger points in the tendon, shockwave possibly powerful. Sham-controlled trial (n=52): no added benefit over eccentric training; scoping review agrees. One RCT of 2007 was positive. Exercise first.")
    (sources S077 S078 thijs-2017-shockwave-eccentric-training burton-2021-scoping-review-patellar
             wang-2007-shockwave-rct-summary)))

;;; ------------------------------------------------------------------------------------------------
;;; Knee braces (conflict C8)

(deffacts care-knee-brace
  (treatment (id knee-brace-evidence) (question knee-brace) (answer yes) (kind evidence) (technique habit-change)
    (by self)
    (text "Experts do not agree on knee braces. Some say that a brace keeps muscle pain going. Others use one to steady a hurt knee. Never take off a brace that a doctor gave you without asking.")
    (clinical "Several sources hold that a brace feeds popliteus and vastus lateralis points; ordinary care braces ligament injuries, and one of the same pages says that a brace can steady the knee. Never remove a prescribed brace.")
    (sources S158 wellness-digest-popliteus-muscle-pain-back namtpt-symptom-leg-lateralis)))

;;; end of facts/care/conditions.clp
