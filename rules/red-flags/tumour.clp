;;; tumour.clp - danger pictures of bone tumour, soft tissue sarcoma, metastasis and leukaemia.
;;;
;;; Reads      signs (age, course, duration, injury, night and rest pain, lump, swelling, history, danger
;;;            signs). No palpation, no other conclusion.
;;; Concludes  red-flag facts of the family tumour.
;;; Relied on  by the host, which takes the gravest disposition of all red flags. No other rule may read these facts.
;;;
;;; Ordinary pain that must stay silent here: a muscle that wakes the sleeper on turning and then settles, sore growth
;;; plates (Osgood-Schlatter, growing pains), knees after sport, and the many aches of people over sixty.

;;; ------------------------------------------------------------------------------------------------
;;; tumour: cancer in the history.

(defrule red-flag-tumour-known-cancer-and-worrying-pain
  "In anyone who ever had cancer, pain that grows, wakes, stays at rest, sits in a bone, stops the leg from bearing
   weight or comes with a lump is imaged: deposits may appear ten years later and more. Muscle pain improves and is
   tied to movement.
   Sources: bmj-372-bmj-n98-ijkey mdedge-role-early-diagnosis-tx-metastatic medindex-bone-pain-information-clinicians."
  (logical (told (sign known-cancer))
           (or (told (sign getting-worse))
               (told (sign pain-at-night|night-pain-unrelenting|constant-at-rest|weight-loss|bone-tender|
                           cannot-bear-weight|mass-felt))))
  =>
  (assert (red-flag (family tumour) (disposition urgent))))

(defrule red-flag-tumour-known-cancer-and-stubborn-pain
  "In anyone who ever had cancer, pain that is severe, makes the person limp, yields to nothing or has not answered to
   care is a bone deposit until imaged, even if nobody told of the nights. A clear overuse, or a steady recovery,
   speaks against it.
   Sources: mdedge-role-early-diagnosis-tx-metastatic bmj-372-bmj-n98-ijkey."
  (logical (told (sign known-cancer))
           (or (told (sign limp))
               (told (sign pain-of-7-or-more))
               (told (sign eased-by-nothing))
               (told (sign not-better)))
           (not (sure (sign getting-better)))
           (not (sure (sign began-after-overuse)))
           (not (sure (sign for-years))))
  =>
  (assert (red-flag (family tumour) (disposition urgent))))

(defrule red-flag-tumour-known-cancer-and-new-pain
  "Any new and unexplained leg pain after cancer is told to the doctor. A clear cause, a steady or improving course,
   or years of the same ache make it less likely.
   Sources: medindex-bone-pain-information-clinicians bmj-372-bmj-n98-ijkey."
  (logical (told (sign known-cancer))
           (not (sure (sign not-getting-worse)))
           (not (sure (sign began-with-an-injury-or-overuse)))
           (not (sure (sign for-years))))
  =>
  (assert (red-flag (family tumour) (disposition routine-referral))))

;;; ------------------------------------------------------------------------------------------------
;;; tumour: pain that rest does not stop, weight, sore bone, at any age.

(defrule red-flag-tumour-unrelenting-night-pain
  "Pain through the night that no position eases is not the muscular pattern and needs imaging, with or without a
   lump, weight loss or past cancer. Muscle pain wakes on turning or on lying upon it, and then settles.
   Sources: nhs-gloucestershire-knee-red-flags nhs-cornwall-inflammatory-knee-red-flags
   scottish-cancer-referral-sarcoma uk-sarcoma-referral bmj-372-bmj-n98-ijkey."
  (logical (told (sign night-pain-unrelenting)))
  =>
  (assert (red-flag (family tumour) (disposition urgent))))

(defrule red-flag-tumour-constant-pain-that-nothing-eases
  "Pain that is there even at rest and that nothing eases, with nights disturbed, weight lost or an age of sixty or
   more, suggests disease in the bone. Some position, warmth or pressure eases a muscle.
   Sources: bmj-372-bmj-n98-ijkey nuh-information-gps."
  (logical (told (sign constant-at-rest))
           (told (sign eased-by-nothing))
           (or (told (sign pain-at-night|weight-loss)) (told (sign aged-60-or-over))))
  =>
  (assert (red-flag (family tumour) (disposition urgent))))

(defrule red-flag-tumour-constant-pain-that-grows-at-night
  "Pain that is constant at rest, grows, and disturbs the night or goes with loss of weight is bone pain until imaged.
   Sources: bmj-372-bmj-n98-ijkey nuh-information-gps scottish-cancer-referral-sarcoma."
  (logical (told (sign constant-at-rest))
           (told (sign getting-worse))
           (told (sign pain-at-night|weight-loss)))
  =>
  (assert (red-flag (family tumour) (disposition urgent))))

(defrule red-flag-tumour-constant-pain-that-grows-after-sixty
  "From sixty on, pain that is constant at rest and grows may be a deposit or myeloma. Many people of that age ache:
   years of it, or relief by warmth, rubbing or stretching, are the ordinary picture.
   Sources: bmj-372-bmj-n98-ijkey nuh-information-gps."
  (logical (told (sign constant-at-rest))
           (told (sign getting-worse))
           (told (sign aged-60-or-over))
           (not (sure (sign eased-by-muscle-care)))
           (not (sure (sign for-years))))
  =>
  (assert (red-flag (family tumour) (disposition urgent))))

(defrule red-flag-tumour-weight-loss
  "Unexplained loss of weight with pain in a limb that no injury explains is looked into at once. Muscle pain leaves
   the weight as it was.
   Sources: nhs-gloucestershire-knee-red-flags."
  (logical (told (sign weight-loss))
           (not (sure (sign accident))))
  =>
  (assert (red-flag (family tumour) (disposition urgent))))

(defrule red-flag-tumour-sore-bone-with-night-or-growing-pain
  "A bone that is sore to press, without injury or overuse, and that hurts at night, at rest or more and more, is
   imaged at any age: it may be a bone tumour, a deposit, myeloma or a bone that is about to break.
   Sources: uk-sarcoma-referral scottish-cancer-referral-sarcoma medindex-bone-pain-information-clinicians."
  (logical (told (sign bone-tender))
           (or (told (sign pain-at-night|constant-at-rest)) (told (sign getting-worse)))
           (not (sure (sign accident)))
           (not (sure (sign began-with-an-injury-or-overuse)))
           (not (sure (sign for-days)))
           (not (sure (sign swollen-shin-bump)))
           (not (sure (sign sore-growth-spot))))
  =>
  (assert (red-flag (family tumour) (disposition urgent))))

(defrule red-flag-tumour-pallor-or-bruising-with-bone-pain
  "Someone who turned pale or bruises easily, and whose leg hurts at rest or in the bone, or who has fever or feels
   unwell, may have leukaemia or myeloma: the diseased marrow makes both the poor blood and the bone pain. Blood
   thinners and steroids explain bruises otherwise.
   Sources: derived."
  (logical (told (sign pale-or-easy-bruising))
           (told (sign constant-at-rest|bone-tender|fever|chills-or-unwell))
           (not (sure (sign on-blood-thinners-or-steroids))))
  =>
  (assert (red-flag (family tumour) (disposition urgent))))

(defrule red-flag-tumour-growing-night-pain-that-nothing-eases-in-later-life
  "From fifty on, pain that grows, disturbs the night and yields to nothing is imaged for a deposit or myeloma, even
   if nobody asked about rest. Worn joints and sore muscles are better at rest, in warmth or in some position.
   Sources: bmj-372-bmj-n98-ijkey nuh-information-gps."
  (logical (told (sign aged-50-or-over))
           (told (sign getting-worse))
           (told (sign pain-at-night))
           (told (sign eased-by-nothing)))
  =>
  (assert (red-flag (family tumour) (disposition urgent))))

(defrule red-flag-tumour-growing-night-pain-in-the-shaft-in-later-life
  "From sixty on, pain in the thigh or shin itself that grows, disturbs the night and is severe, makes the person limp
   or hurts with each step is imaged for a deposit in the shaft of the bone or a crack in it. Pain in groin, buttock or
   back as well, or known arthritis, points to hip, spine or muscle.
   Sources: mdedge-role-early-diagnosis-tx-metastatic bmj-372-bmj-n98-ijkey
       medindex-bone-pain-information-clinicians."
  (logical (told (sign aged-60-or-over))
           (told (sign front-thigh-or-shin-pain))
           (told (sign getting-worse))
           (told (sign pain-at-night))
           (or (told (sign limp)) (told (sign worse-walking)) (told (sign pain-of-7-or-more)))
           (not (sure (sign groin-hip-buttock-or-back-pain)))
           (not (sure (sign known-wear-of-hip-knee-or-back)))
           (not (sure (sign accident)))
           (not (sure (sign began-with-an-injury-or-overuse)))
           (not (sure (sign for-days-or-for-years))))
  =>
  (assert (red-flag (family tumour) (disposition urgent))))

(defrule red-flag-tumour-swollen-knee-with-night-pain-before-wear
  "Between 25 and 45 a knee or thigh that is swollen for weeks and hurts at night without any injury is too early for
   wear: a giant cell tumour, a growth of the joint lining, infection and arthritis are each to be excluded soon.
   Sources: uk-sarcoma-referral derived."
  (logical (told (sign aged-25-to-45))
           (told (sign pain-at-night))
           (told (sign for-weeks-or-months))
           (or (told (sign swollen-knee-or-thigh)) (told (sign skin-swollen)))
           (not (sure (sign accident-or-surgery)))
           (not (sure (sign began-with-an-injury-surgery-or-overuse)))
           (not (sure (sign getting-better)))
           (not (sure (sign known-knee-trouble))))
  =>
  (assert (red-flag (family tumour) (disposition urgent))))

;;; ------------------------------------------------------------------------------------------------
;;; tumour: a lump, at any age.

(defrule red-flag-tumour-growing-or-deep-lump
  "A lump that grows, or that lies deep or fixed, is a sarcoma until scanned. A muscle knot is a band along the fibres
   that softens under pressure; a fatty lump has been soft and movable for years.
   Sources: nhs-lothian-4458 gpnotebook-linkid-4543 scottish-cancer-referral-sarcoma
   gpnotebook-referral-suspected-childhood."
  (logical (told (sign lump-growing|lump-deep-fixed)))
  =>
  (assert (red-flag (family tumour) (disposition urgent))))

(defrule red-flag-tumour-large-lump
  "A lump of five centimetres or more, clearly larger than a golf ball, is scanned whatever it feels like, unless it
   is a cyst behind the knee that is already known.
   Sources: nhs-lothian-4458 gpnotebook-linkid-4543 scottish-cancer-referral-sarcoma."
  (logical (told (sign lump-of-5-cm-or-more))
           (not (sure (sign known-bakers-cyst))))
  =>
  (assert (red-flag (family tumour) (disposition urgent))))

(defrule red-flag-tumour-lump-that-hurts-at-night
  "A lump with pain at night or at rest is more than a knot in a muscle: pain of its own raises the suspicion. A cyst
   behind the knee or a bursa over the kneecap may ache too and is judged elsewhere.
   Sources: nhs-lothian-4458 uk-sarcoma-referral."
  (logical (told (sign mass-felt))
           (told (sign pain-at-night|constant-at-rest))
           (not (sure (sign lump-not-growing)))
           (not (sure (sign swelling-beside-the-joint))))
  =>
  (assert (red-flag (family tumour) (disposition urgent))))

(defrule red-flag-tumour-thigh-that-swells-and-hurts-more
  "A thigh that is swollen and hurts more and more beyond the first days, whether or not it was once knocked, is
   scanned: a sarcoma of the thigh hides as a bruise or strain, but a bruise shrinks with the weeks.
   Sources: bmj-best-practice-780 derived."
  (logical (told (sign swollen-thigh))
           (told (sign getting-worse))
           (not (sure (sign for-days))))
  =>
  (assert (red-flag (family tumour) (disposition urgent))))

(defrule red-flag-tumour-unexplained-lump
  "Any unexplained lump is seen once by a doctor, unless it has surely stopped growing, is a known cyst behind the knee,
   or sits where bursae and the shin bump sit. A taut band lies along the fibres, twitches, and is found on both sides.
   Sources: nuh-information-gps nhs-lothian-4458."
  (logical (told (sign mass-felt))
           (not (sure (sign lump-not-growing)))
           (not (sure (sign known-bakers-cyst)))
           (not (sure (sign swelling-in-front-of-the-joint))))
  =>
  (assert (red-flag (family tumour) (disposition routine-referral))))

;;; ------------------------------------------------------------------------------------------------
;;; tumour: the young. The bones at the knee are the commonest site of bone tumours up to the age of about 24.

(defrule red-flag-tumour-young-with-night-pain-or-weight-loss
  "Up to the age of 24, night pain that nothing eases or loss of weight with a painful leg calls for an X-ray within
   two days, also when an injury is blamed.
   Sources: gpnotebook-referral-suspected-childhood cclg-child-cancer-smart-bone-tumours
   pharmacy-notebook-x20150725162427552439."
  (logical (told (sign aged-24-or-under))
           (told (sign night-pain-unrelenting|weight-loss)))
  =>
  (assert (red-flag (family tumour) (disposition urgent))))

(defrule red-flag-tumour-young-with-pain-at-rest
  "Up to the age of 24, pain that stays when the leg rests is bone pain until an X-ray says otherwise, unless it is
   only days old. Muscle and growth plate pain follows sport and goes with rest.
   Sources: pharmacy-notebook-x20150725162427552439 bmj-best-practice-780."
  (logical (told (sign aged-24-or-under))
           (told (sign constant-at-rest))
           (not (sure (sign for-days))))
  =>
  (assert (red-flag (family tumour) (disposition urgent))))

(defrule red-flag-tumour-young-with-tender-bone
  "Up to the age of 24, a bone that is sore to press without an injury is X-rayed within two days. The sore bump below
   the kneecap of Osgood-Schlatter disease, the tip of the kneecap and the runner's inner shin edge, sore over a long
   stretch, are no such bone.
   Sources: gpnotebook-referral-suspected-childhood cclg-child-cancer-smart-bone-tumours
   pharmacy-notebook-x20150725162427552439 bmj-best-practice-780."
  (logical (told (sign aged-24-or-under))
           (told (sign bone-tender))
           (not (sure (sign accident)))
           (not (sure (sign known-osgood-schlatter)))
           (not (sure (sign swollen-shin-bump)))
           (not (sure (sign sore-growth-spot-or-shin-edge)))
           (not (sure (sign pain-spread-wide))))
  =>
  (assert (red-flag (family tumour) (disposition urgent))))

(defrule red-flag-tumour-young-with-bone-sore-weeks-after-injury
  "Up to the age of 24, a bone still sore to press weeks or months after an injury has not healed as an injury does: a
   knock often only draws attention to a tumour. The shin bump of Osgood-Schlatter disease stays sore for months and
   is excepted.
   Sources: bmj-best-practice-780 osinst-165008."
  (logical (told (sign aged-24-or-under))
           (told (sign bone-tender))
           (told (sign for-weeks-or-months))
           (told (sign injury))
           (not (sure (sign getting-better)))
           (not (sure (sign known-osgood-schlatter)))
           (not (sure (sign swollen-shin-bump)))
           (not (sure (sign sore-growth-spot-or-shin-edge))))
  =>
  (assert (red-flag (family tumour) (disposition urgent))))

(defrule red-flag-tumour-young-with-lump
  "Up to the age of 24, a lump in the leg is imaged within two days, apart from the shin bump of Osgood-Schlatter
   disease and a swollen bursa at the kneecap.
   Sources: gpnotebook-referral-suspected-childhood cclg-child-cancer-smart-bone-tumours
   pharmacy-notebook-x20150725162427552439."
  (logical (told (sign aged-24-or-under))
           (told (sign mass-felt))
           (not (sure (sign known-osgood-schlatter)))
           (not (sure (sign swelling-over-kneecap-or-shin-bump)))
           (not (sure (sign sore-spot-shin-bump))))
  =>
  (assert (red-flag (family tumour) (disposition urgent))))

(defrule red-flag-tumour-child-with-one-sided-night-pain
  "Night pain on one side for weeks in a child or teenager is a bone tumour, leukaemia or infection until excluded.
   Growing pains change sides or take both, and the child plays next day.
   Sources: bmj-best-practice-780 osinst-165008 skyscape-ebmg-tu148 docslib-acute-atraumatic-limp-children."
  (logical (told (sign aged-under-18))
           (told (sign pain-at-night))
           (not (sure (sign on-both-sides)))
           (not (sure (sign for-days)))
           (not (sure (sign well-by-morning)))
           (not (sure (sign growing-pains))))
  =>
  (assert (red-flag (family tumour) (disposition urgent))))

(defrule red-flag-tumour-young-with-night-pain-and-another-sign
  "Up to the age of 24, ordinary night pain becomes worrying when the leg also limps, swells, or hurts severely.
   Growing pains never make a child limp, and a sore muscle is better within weeks.
   Sources: bmj-best-practice-780 osinst-165008 skyscape-ebmg-tu148."
  (logical (told (sign aged-24-or-under))
           (told (sign pain-at-night))
           (told (sign bone-pain-round-the-knee))
           (or (told (sign limp))
               (told (sign swollen-knee-or-thigh))
               (told (sign skin-swollen))
               (told (sign pain-of-7-or-more)))
           (not (sure (sign for-days-or-for-years)))
           (not (sure (sign getting-better)))
           (not (sure (sign began-after-overuse)))
           (not (sure (sign swollen-shin-bump))))
  =>
  (assert (red-flag (family tumour) (disposition urgent))))

(defrule red-flag-tumour-young-with-growing-pain-and-swelling-or-night-pain
  "In the young, a supposed sports injury around the knee, thigh or shin that grows over weeks instead of healing, and
   swells or hurts at night, is X-rayed. A strain is better within weeks.
   Sources: bmj-best-practice-780 osinst-165008."
  (logical (told (sign aged-under-25))
           (told (sign getting-worse))
           (told (sign knee-thigh-or-shin-pain))
           (or (told (sign pain-at-night)) (told (sign skin-swollen)) (told (sign swollen-knee-or-thigh)))
           (not (sure (sign for-days-or-for-years)))
           (not (sure (sign swollen-shin-bump))))
  =>
  (assert (red-flag (family tumour) (disposition urgent))))

(defrule red-flag-tumour-young-with-growing-pain-and-limp
  "In the young, pain around the knee, thigh or shin that grows over weeks until the person limps needs an X-ray. A
   plain overuse, or a sore shin bump, limps after sport and rests well.
   Sources: bmj-best-practice-780 osinst-165008."
  (logical (told (sign aged-under-25))
           (told (sign getting-worse))
           (told (sign limp))
           (told (sign knee-thigh-or-shin-pain))
           (not (sure (sign for-days-or-for-years)))
           (not (sure (sign began-after-overuse)))
           (not (sure (sign known-osgood-schlatter)))
           (not (sure (sign swollen-shin-bump)))
           (not (sure (sign sore-growth-spot))))
  =>
  (assert (red-flag (family tumour) (disposition urgent))))

(defrule red-flag-tumour-young-with-swelling-without-injury
  "Up to the age of 24, a knee or thigh that has been swollen for weeks without an injury has a cause in bone or
   joint, never in a muscle: tumour and childhood arthritis both have to be excluded soon.
   Sources: gpnotebook-referral-suspected-childhood cclg-child-cancer-smart-bone-tumours osinst-165008."
  (logical (told (sign aged-24-or-under))
           (told (sign for-weeks-or-months))
           (or (told (sign swollen-knee-or-thigh)) (told (sign skin-swollen)))
           (not (sure (sign accident-or-surgery)))
           (not (sure (sign began-with-an-injury-or-surgery)))
           (not (sure (sign getting-better)))
           (not (sure (sign known-osgood-schlatter)))
           (not (sure (sign swelling-in-front-of-the-joint))))
  =>
  (assert (red-flag (family tumour) (disposition urgent))))

(defrule red-flag-tumour-child-with-swelling-that-outlasts-the-injury
  "In a child or teenager, swelling of knee or thigh that is still there weeks after an injury and is not going down
   is imaged: a child's sprain settles fast, and a knock often only draws attention to a tumour.
   Sources: osinst-165008 bmj-best-practice-780."
  (logical (told (sign aged-under-18))
           (told (sign for-weeks-or-months))
           (told (sign injury))
           (or (told (sign swollen-knee-or-thigh)) (told (sign skin-swollen)))
           (not (sure (sign getting-better)))
           (not (sure (sign swelling-in-front-of-the-joint))))
  =>
  (assert (red-flag (family tumour) (disposition urgent))))

(defrule red-flag-tumour-child-limping-for-weeks
  "A child or teenager who has limped on one leg for more than two weeks without a proven reason is investigated for a
   slipped hip, infection, leukaemia and bone tumour. Sore growth plates and plain overuse limp after sport only.
   Sources: docslib-acute-atraumatic-limp-children kingstonandrichmond-atraumatic-limp."
  (logical (told (sign aged-under-18))
           (told (sign limp))
           (told (sign for-weeks-or-months))
           (not (sure (sign getting-better)))
           (not (sure (sign began-after-overuse)))
           (not (sure (sign known-osgood-schlatter)))
           (not (sure (sign swollen-shin-bump)))
           (not (sure (sign sore-growth-spot)))
           (not (sure (sign overstretch))))
  =>
  (assert (red-flag (family tumour) (disposition urgent))))

(defrule red-flag-tumour-child-with-unexplained-pain
  "Pain in one knee or thigh of a child or teenager for weeks that came without injury or keeps growing is seen by a
   doctor even without a further sign, unless it plainly follows overuse.
   Sources: gpnotebook-referral-suspected-childhood osinst-165008."
  (logical (told (sign aged-under-18))
           (told (sign for-weeks-or-months))
           (or (told (sign no-accident)) (told (sign getting-worse)))
           (told (sign bone-pain-near-the-knee))
           (not (sure (sign began-after-overuse)))
           (not (sure (sign on-both-sides)))
           (not (sure (sign getting-better)))
           (not (sure (sign known-osgood-schlatter)))
           (not (sure (sign swollen-shin-bump)))
           (not (sure (sign growing-pains))))
  =>
  (assert (red-flag (family tumour) (disposition routine-referral))))

;;; ------------------------------------------------------------------------------------------------
;;; tumour: leukaemia in a child shows as bone pain first.

(defrule red-flag-tumour-child-pale-bruising-or-losing-weight
  "A child or teenager with leg pain who is pale, bruises easily or loses weight has a blood count within two days for
   leukaemia. A child with growing pains is rosy and active.
   Sources: medscape-939423 pmmonline-pallor-limb-pain."
  (logical (told (sign aged-under-18))
           (told (sign pale-or-easy-bruising|weight-loss)))
  =>
  (assert (red-flag (family tumour) (disposition urgent))))

(defrule red-flag-tumour-child-unwell-for-weeks
  "A child or teenager with leg pain who has had fever or felt unwell and tired for longer than a few days needs a
   blood count: leukaemia begins so. A common infection of days passes.
   Sources: medscape-939423 pmmonline-pallor-limb-pain."
  (logical (told (sign aged-under-18))
           (told (sign feverish-or-unwell))
           (not (sure (sign for-days))))
  =>
  (assert (red-flag (family tumour) (disposition urgent))))

(defrule red-flag-tumour-child-with-unexplained-bruises
  "Bruises that no injury explains in a child with leg pain in both legs, a limp or disturbed nights point to
   leukaemia. Bruised shins of a child at play do not count.
   Sources: medscape-939423 pmmonline-red-flags."
  (logical (told (sign aged-under-16))
           (told (sign bruise))
           (or (told (sign limp|pain-at-night|bilateral-leg-pain)) (told (sign on-both-sides)))
           (not (sure (sign accident-or-surgery)))
           (not (sure (sign began-with-an-injury-or-surgery))))
  =>
  (assert (red-flag (family tumour) (disposition urgent))))

(defrule red-flag-tumour-past-cancer-and-thigh-pain-under-load
  "Past cancer and thigh, hip or groin pain when the leg carries weight is a weakened thigh bone until it is imaged,
   since it can break; a strain has its day and fades.
   Sources: mdedge-role-early-diagnosis-tx-metastatic scottish-cancer-referral-sarcoma."
  (logical (told (sign known-cancer))
           (told (sign thigh-groin-or-any-hip-pain))
           (told (sign worse-walking-standing-or-stairs-up))
           (not (sure (sign began-with-an-injury-or-overuse)))
           (not (sure (sign getting-better)))
           (not (sure (sign for-years))))
  =>
  (assert (red-flag (family tumour) (disposition urgent))))

;;; ------------------------------------------------------------------------------------------------
;;; Told in few answers: what little was said is enough together. docs/sources.md says where each comes from.

(defrule red-flag-tumour-known-cancer-and-new-deep-pain
  "In anyone who ever had cancer, new pain deep in hip, groin, thigh, shin or knee with no clear cause is imaged soon;
   a clear effort, years of the same, cramps or a steady course speak against it.
   Sources: medindex-bone-pain-information-clinicians bmj-372-bmj-n98-ijkey
       mdedge-role-early-diagnosis-tx-metastatic."
  (logical (told (sign known-cancer))
           (told (sign bone-pain-from-back-to-shin))
           (or (told (sign for-less-than-years)) (told (sign getting-worse)))
           (not (sure (sign for-years)))
           (not (sure (sign not-getting-worse)))
           (not (sure (sign began-with-an-injury-or-overuse)))
           (not (sure (sign accident)))
           (not (sure (sign cramping-pain))))
  =>
  (assert (red-flag (family tumour) (disposition urgent))))

(defrule red-flag-tumour-lump-and-pain-that-grows
  "A lump in thigh, calf or at the knee with pain that has grown over weeks or stays at rest is scanned within two
   weeks at the latest, unless it is a known cyst, a bursa or the shin bump: sarcomas are taken for muscle tears.
   Sources: nhs-lothian-4458 uk-sarcoma-referral scottish-cancer-referral-sarcoma."
  (logical (told (sign mass-felt))
           (told (sign muscle-pain-of-the-leg))
           (or (told (sign constant-at-rest|pain-at-night|weight-loss)) (told (sign getting-worse)))
           (told (sign for-weeks-or-longer))
           (not (sure (sign lump-not-growing)))
           (not (sure (sign swelling-beside-the-joint)))
           (not (sure (sign known-bakers-cyst-or-osgood-schlatter)))
           (not (sure (sign sore-spot-shin-bump))))
  =>
  (assert (red-flag (family tumour) (disposition urgent))))

(defrule red-flag-tumour-young-one-sided-night-pain-in-spite-of-care
  "Up to the age of 24, night pain of one knee, thigh or shin that has not answered to weeks of care is X-rayed. Pain
   that changes sides, or comes only after training, is not meant.
   Sources: bmj-best-practice-780 osinst-165008 gpnotebook-referral-suspected-childhood."
  (logical (told (sign aged-24-or-under))
           (told (sign pain-at-night))
           (told (sign not-better))
           (told (sign knee-thigh-or-shin-pain))
           (not (sure (sign on-both-sides)))
           (not (sure (sign hurts-only-afterwards)))
           (not (sure (sign for-days-or-for-years)))
           (not (sure (sign getting-better)))
           (not (sure (sign began-after-overuse)))
           (not (sure (sign swollen-shin-bump))))
  =>
  (assert (red-flag (family tumour) (disposition urgent))))

(defrule red-flag-tumour-young-shin-sore-over-a-long-stretch-without-effort
  "Up to the age of 24, a bone that is sore over a long stretch without running or another effort to explain it is
   X-rayed like any sore bone.
   Sources: gpnotebook-referral-suspected-childhood cclg-child-cancer-smart-bone-tumours."
  (logical (told (sign aged-24-or-under))
           (told (sign bone-tender))
           (told (sign pain-spread-wide))
           (not (sure (sign began-after-overuse)))
           (not (sure (sign accident)))
           (not (sure (sign known-osgood-schlatter)))
           (not (sure (sign load-of-running-jumping-or-team-sport))))
  =>
  (assert (red-flag (family tumour) (disposition urgent))))

(defrule red-flag-tumour-young-one-sided-pain-in-spite-of-care
  "Up to the age of 24, pain of one knee, thigh or shin for weeks that has not answered to care is X-rayed once,
   although most of it is harmless; a growth spot, both sides or pain only after training explain it.
   Sources: gpnotebook-referral-suspected-childhood cclg-child-cancer-smart-bone-tumours bmj-best-practice-780."
  (logical (told (sign aged-24-or-under))
           (told (sign not-better))
           (told (sign for-weeks-or-months))
           (told (sign knee-thigh-or-shin-pain))
           (not (sure (sign on-both-sides)))
           (not (sure (sign hurts-only-afterwards)))
           (not (sure (sign sore-growth-spot-or-shin-edge)))
           (not (sure (sign known-osgood-schlatter)))
           (not (sure (sign swollen-shin-bump))))
  =>
  (assert (red-flag (family tumour) (disposition routine-referral))))

(defrule red-flag-tumour-growing-night-pain-of-a-long-bone-in-later-life
  "From sixty on, pain in thigh or shin that grows and disturbs the night is imaged, even when walking is still easy.
   Sources: bmj-372-bmj-n98-ijkey medindex-bone-pain-information-clinicians."
  (logical (told (sign aged-60-or-over))
           (told (sign pain-above-the-knee-front-thigh-or-shin))
           (told (sign getting-worse))
           (told (sign pain-at-night))
           (not (sure (sign began-after-overuse)))
           (not (sure (sign for-years))))
  =>
  (assert (red-flag (family tumour) (disposition routine-referral))))

;;; end of rules/red-flags/tumour.clp
