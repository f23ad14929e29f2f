;;; injury.clp - danger pictures of injury other than a broken bone: dislocation of knee or kneecap, torn extensor
;;; tendon, locked knee, torn ligament or meniscus, bleeding into the joint, large muscle tears, bone forming in muscle,
;;; torn calf.
;;;
;;; Reads      signs: the accident (trauma, onset, its age in days, duration), pop, swelling, locking, giving
;;;            way, lost strength, shape and weight-bearing, foot signs, blood thinners and bleeding disorders, and the
;;;            pain zones.
;;; Concludes  `red-flag` facts of the families knee-dislocation, patella-dislocation,
;;;            quadriceps-or-patellar-tendon-rupture, locked-knee, ligament-or-meniscus-injury, haemarthrosis,
;;;            major-muscle-tear, myositis-ossificans and tennis-leg.
;;; Relied on  by the host, which takes the gravest disposition, and by the wording of the families in
;;;            facts/wording/red-flags/injury.clp. No other rule reads them.
;;;
;;; Times narrow an alarm only when they are given and sure: a history without a date counts as fresh.

;;; ------------------------------------------------------------------------------------------------
;;; Dislocation of the knee joint: it may be back in place when it is seen.

(defrule red-flag-knee-dislocation-numb-or-cold-foot
  "After a knee injury, a cold, pale or numb foot or one that cannot be lifted means that the knee may have slipped out
   and back, with artery or nerve torn; in very heavy people a mere fall is enough. A strained muscle leaves the foot
   as it was, and pain that is worst in low back or buttock is judged as a nerve root.
   Sources: pmc-4110394 jaaos-2015-knee-dislocation springer-10-1007-978-3-030 statpearls-knee-dislocation."
  (logical (told (sign foot-drop|foot-cold-pale-or-numb))
           (told (sign injury))
           (not (sure (sign for-months-or-years)))
           (not (sure (sign injured-over-60-days-ago)))
           (not (sure (sign worst-pain-buttock-or-back))))
  =>
  (assert (red-flag (family knee-dislocation) (disposition emergency))))

(defrule red-flag-knee-dislocation-swollen-loose-and-no-weight
  "A knee that swelled within hours, cannot be stood on, and buckles or has changed shape has probably lost several
   ligaments at once; in the very heavy the first two signs are enough. Muscle trouble leaves the knee stable and dry.
   Sources: pmc-4110394 jaaos-2015-knee-dislocation."
  (logical (told (sign swelling-within-hours))
           (told (sign cannot-bear-weight))
           (or (told (sign knee-buckles)) (told (sign visible-deformity|overweight))))
  =>
  (assert (red-flag (family knee-dislocation) (disposition emergency))))

(defrule red-flag-knee-dislocation-shape-changed-by-injury
  "A knee whose shape was changed by an injury may be dislocated. It can slip back by itself, and the danger to artery,
   nerve and leg remains.
   Sources: statpearls-knee-dislocation jaaos-2015-knee-dislocation delayed-popliteal-injury-case."
  (logical (told (sign visible-deformity))
           (told (sign injury))
           (not (sure (sign for-months-or-years)))
           (not (sure (sign injured-over-60-days-ago))))
  =>
  (assert (red-flag (family knee-dislocation) (disposition emergency))))

(defrule red-flag-knee-dislocation-high-energy-and-loose
  "A knee that buckles or swells up quickly after a fall from a height or another high-energy accident may have been
   dislocated and gone back before anyone looked; pulses are checked at once and again later.
   Sources: jaaos-2015-knee-dislocation delayed-popliteal-injury-case."
  (logical (told (sign fall-from-height))
           (or (told (sign knee-buckles)) (told (sign swelling-within-hours)))
           (not (sure (sign for-months-or-years)))
           (not (sure (sign injured-over-60-days-ago))))
  =>
  (assert (red-flag (family knee-dislocation) (disposition emergency))))

(defrule red-flag-knee-dislocation-swollen-and-leg-changes-colour
  "A lower leg or foot that changes colour or temperature after an injury which made the knee swell within hours, or
   robbed the leg of its weight-bearing, has lost blood supply until its pulses are proven. In a later week the same
   change has other causes.
   Sources: jaaos-2015-knee-dislocation derived."
  (logical (told (sign colour-or-temperature-change))
           (told (sign swelling-within-hours|cannot-bear-weight))
           (told (sign injury))
           (not (sure (sign for-weeks-or-longer))))
  =>
  (assert (red-flag (family knee-dislocation) (disposition emergency))))

;;; ------------------------------------------------------------------------------------------------
;;; Dislocation of the kneecap.

(defrule red-flag-patella-dislocation-jumped-out
  "A kneecap that jumped out of its groove is seen soon even when it went back by itself, because blood in the joint
   and chips of cartilage are common. A kneecap that merely tracks badly grinds and does not leave its place.
   Sources: clinicalguidelines-acute-knee-injury-sop insidekneepain-can-dislocate-knee-still
   nhs-kernow-acute-knee-pain-history-recent nhs-gloucestershire-knee-red-flags."
  (logical (told (sign kneecap-jumped-out))
           (not (sure (sign for-months-or-years))))
  =>
  (assert (red-flag (family patella-dislocation) (disposition urgent))))

(defrule red-flag-patella-dislocation-slides-outward-since-event
  "A kneecap that slides outward since a twist, a blow or another sudden event has torn its inner restraint. Weak or
   tight thigh muscle lets it grind for months without any event.
   Sources: nhs-gloucestershire-knee-red-flags clinicalguidelines-acute-knee-injury-sop."
  (logical (told (sign kneecap-tracks-outward))
           (or (told (sign blow-or-twist)) (told (sign began-with-an-injury)))
           (not (sure (sign for-months-or-years)))
           (not (sure (sign began-gradually-or-after-overuse)))
           (not (sure (sign injured-over-60-days-ago))))
  =>
  (assert (red-flag (family patella-dislocation) (disposition urgent))))

(defrule red-flag-patella-dislocation-slides-outward-and-swelled
  "A kneecap that slides outward in a knee that filled within hours has been out of place, whether or not the person
   saw it happen.
   Sources: nhs-gloucestershire-knee-red-flags knee-pain-chapter-accessmedicine."
  (logical (told (sign kneecap-tracks-outward))
           (told (sign swelling-within-hours))
           (not (sure (sign for-months-or-years))))
  =>
  (assert (red-flag (family patella-dislocation) (disposition urgent))))

(defrule red-flag-patella-dislocation-out-again-and-swollen
  "Someone whose kneecap has slipped for years is still seen soon when this time the knee filled within hours or will
   not carry: each new dislocation can break off cartilage.
   Sources: clinicalguidelines-acute-knee-injury-sop derived."
  (logical (told (sign kneecap-jumped-out))
           (told (sign swelling-within-hours|cannot-bear-weight)))
  =>
  (assert (red-flag (family patella-dislocation) (disposition urgent))))

(defrule red-flag-patella-dislocation-still-out
  "A kneecap that jumped out and a knee that now stands in a changed shape or is stuck bent: the kneecap is still out
   of place and is put back in hospital, followed by an X-ray.
   Sources: clinicalguidelines-acute-knee-injury-sop galwayem-knee-soft-tissue-injuries derived."
  (logical (told (sign kneecap-jumped-out))
           (or (told (sign visible-deformity)) (told (sign locked-bent))))
  =>
  (assert (red-flag (family patella-dislocation) (disposition emergency))))

;;; ------------------------------------------------------------------------------------------------
;;; Rupture of the quadriceps or patellar tendon.

(defrule red-flag-quadriceps-or-patellar-tendon-rupture-cannot-lift-straight-leg
  "A leg that cannot be lifted straight has a torn extensor - thigh tendon, kneecap or kneecap tendon - which is sewn
   within days. With muscle pain the leg is lifted, though it hurts.
   Sources: clinicaladvisor-orthodx-knee-injury-fall medscape-1249621."
  (logical (told (sign unable-to-straight-leg-raise))
           (not (sure (sign for-months-or-years))))
  =>
  (assert (red-flag (family quadriceps-or-patellar-tendon-rupture) (disposition emergency))))

(defrule red-flag-quadriceps-or-patellar-tendon-rupture-cannot-lift-leg-since-injury
  "Being unable to lift the straight leg since an injury or a pop is a torn extensor also months later: the tear is
   often taken for a strain at first. Over 40 mostly the tendon above the kneecap tears, under 40 the one below; kidney
   disease, diabetes, rheumatoid arthritis, steroids and some antibiotics weaken both.
   Sources: nhs-gloucestershire-knee-red-flags teachmesurgery-quadriceps-tendon quadriceps-tendon-pearl-dalhousie
   emergency-physio-extensor-mechanism nhs-cornwall-inflammatory-knee-red-flags."
  (logical (told (sign unable-to-straight-leg-raise))
           (or (told (sign accident)) (told (sign began-with-an-injury)) (told (sign pop-heard)))
           (not (sure (sign for-years))))
  =>
  (assert (red-flag (family quadriceps-or-patellar-tendon-rupture) (disposition emergency))))

(defrule red-flag-quadriceps-or-patellar-tendon-rupture-will-not-straighten-after-stumble
  "A stumble, a fall or a sudden giving of the leg, then a knee that has lost the strength to straighten: a torn
   extensor tendon when there was a pop, when the leg will not carry, or from the age of 40. About four in ten were
   overlooked at first in one series. Muscle points weaken the knee going downstairs, and without an event.
   Sources: medscape-1249621 fprmed-quadriceps-patellar-tendon-ruptures."
  (logical (told (sign weak-in-straightening))
           (or (told (sign fall-overstretch-or-stumble)) (told (sign began-with-an-injury)))
           (or (told (sign pop-heard|cannot-bear-weight)) (told (sign aged-40-or-over)))
           (not (sure (sign for-months-or-years)))
           (not (sure (sign began-gradually-or-after-overuse)))
           (not (sure (sign not-getting-worse)))
           (not (sure (sign injured-over-60-days-ago))))
  =>
  (assert (red-flag (family quadriceps-or-patellar-tendon-rupture) (disposition emergency))))

(defrule red-flag-quadriceps-or-patellar-tendon-rupture-above-kneecap-and-no-weight
  "From 40 on, pain just above the kneecap and a leg that will not carry since a stumble, a fall or a sudden event is a
   torn quadriceps tendon until the straight leg has been lifted. A pulled thigh muscle lets one limp.
   Sources: medscape-1249621 teachmesurgery-quadriceps-tendon."
  (logical (told (sign aged-40-or-over))
           (told (sign pain-knee-above))
           (told (sign cannot-bear-weight))
           (or (told (sign fall-overstretch-or-stumble)) (told (sign began-with-an-injury)))
           (not (sure (sign for-months-or-years)))
           (not (sure (sign injured-over-60-days-ago))))
  =>
  (assert (red-flag (family quadriceps-or-patellar-tendon-rupture) (disposition emergency))))

(defrule red-flag-quadriceps-or-patellar-tendon-rupture-pop-and-will-not-straighten
  "A pop followed by a knee that has no strength to straighten is a torn extensor tendon, even when the person tells of
   no accident: tendons weakened by steroids, diabetes or kidney disease snap on a step.
   Sources: medscape-1249621 teachmesurgery-quadriceps-tendon."
  (logical (told (sign pop-heard))
           (told (sign weak-in-straightening))
           (not (sure (sign for-months-or-years))))
  =>
  (assert (red-flag (family quadriceps-or-patellar-tendon-rupture) (disposition emergency))))

(defrule red-flag-quadriceps-or-patellar-tendon-rupture-buckles-since-stumble
  "From 40 on, a knee that buckles since a stumble, a fall or a sudden event and hurts just above or below the kneecap,
   or carries badly downstairs, is tested for a part-torn extensor tendon. Muscle points make a knee buckle without an
   event.
   Sources: medscape-1249621 fprmed-quadriceps-patellar-tendon-ruptures."
  (logical (told (sign aged-40-or-over))
           (told (sign knee-buckles))
           (or (told (sign fall-or-stumble)) (told (sign began-with-an-injury)))
           (or (told (sign pain-above-or-below-the-kneecap)) (told (sign weak-on-stairs-down)))
           (not (sure (sign for-months-or-years)))
           (not (sure (sign began-gradually-or-after-overuse)))
           (not (sure (sign injured-over-60-days-ago))))
  =>
  (assert (red-flag (family quadriceps-or-patellar-tendon-rupture) (disposition urgent))))

;;; ------------------------------------------------------------------------------------------------
;;; Locked knee.

(defrule red-flag-locked-knee-true-block
  "A joint that is truly blocked has a displaced meniscus or a loose piece between its surfaces: no force, no stretch,
   a scan within days. A kneecap held by muscle, or a tight popliteus, lets go after rubbing or a few steps.
   Sources: knee-surgeon-locked-knee nhs-gloucestershire-knee-red-flags droitwichkneeclinic-spot-locked-knee-due."
  (logical (told (sign true-locking)))
  =>
  (assert (red-flag (family locked-knee) (disposition urgent))))

(defrule red-flag-locked-knee-stuck-bent-since-twist
  "A knee that has been stuck bent since a twist or another sudden event is a displaced meniscus until scanned. Tight
   muscle lacks only the last degrees, with a springy end.
   Sources: nhs-gloucestershire-knee-red-flags knee-surgeon-locked-knee."
  (logical (told (sign locked-bent))
           (or (told (sign twist)) (told (sign began-with-an-injury)))
           (not (sure (sign for-months-or-years))))
  =>
  (assert (red-flag (family locked-knee) (disposition urgent))))

(defrule red-flag-locked-knee-stuck-bent-known-tear
  "A knee with a known meniscus or ligament tear that is now stuck bent has probably trapped the torn part, with or
   without a new injury.
   Sources: nhs-tayside-meniscal-problems knee-surgeon-locked-knee droitwichkneeclinic-spot-locked-knee-due."
  (logical (told (sign locked-bent))
           (told (sign known-knee-tear))
           (not (sure (sign for-months-or-years))))
  =>
  (assert (red-flag (family locked-knee) (disposition urgent))))

(defrule red-flag-locked-knee-lost-straightening-since-twist
  "A knee that catches or stays short of straight since a twist, and on examination cannot be straightened, is treated
   as blocked. A popliteus point also stops the last degrees, without a twisting injury.
   Sources: nhs-gloucestershire-knee-red-flags derived."
  (logical (told (sign twist))
           (told (sign short-knee-extension))
           (told (sign knee-locks-or-catches))
           (not (sure (sign for-months-or-years)))
           (not (sure (sign injured-over-60-days-ago))))
  =>
  (assert (red-flag (family locked-knee) (disposition urgent))))

;;; ------------------------------------------------------------------------------------------------
;;; Tear of ligament or meniscus.

(defrule red-flag-ligament-or-meniscus-injury-pop-in-knee
  "A pop felt inside the knee is a torn cruciate ligament until examined: muscles do not pop inside a knee. Painless
   clicks, pops in a pain that crept in, and pops in the calf are other pictures.
   Sources: ahpsuffolk-acl-tears cartilage-repair-group-c-mechanical-recent."
  (logical (told (sign pop-heard))
           (told (sign knee-pain))
           (not (sure (sign pain-calf)))
           (not (sure (sign for-months-or-years)))
           (not (sure (sign painless-click)))
           (not (sure (sign began-gradually))))
  =>
  (assert (red-flag (family ligament-or-meniscus-injury) (disposition urgent))))

(defrule red-flag-ligament-or-meniscus-injury-pop-or-quick-swelling
  "A twist, a blow or an overstretch with a pop or with swelling within hours is a probable cruciate tear. Slow
   swelling does not exclude one; a pulled muscle shows neither.
   Sources: gpnotebook-clinical-features-acl-tear nhs-gloucestershire-knee-red-flags knee-pain-chapter-accessmedicine."
  (logical (told (sign pop-heard|swelling-within-hours))
           (told (sign blow-twist-or-overstretch))
           (not (sure (sign for-months-or-years)))
           (not (sure (sign injured-over-60-days-ago)))
           (not (sure (sign worst-pain-back-or-inner-leg-or-groin))))
  =>
  (assert (red-flag (family ligament-or-meniscus-injury) (disposition urgent))))

(defrule red-flag-ligament-or-meniscus-injury-buckles-since-injury
  "A knee that buckles since an injury has lost a ligament or has a torn meniscus in the way. Points in the inner thigh
   muscle let a knee buckle with no injury behind it.
   Sources: ahpsuffolk-acl-tears nhs-kernow-acute-knee-pain-history-recent."
  (logical (told (sign knee-buckles))
           (or (told (sign fall-blow-twist-or-overstretch)) (told (sign began-with-an-injury)))
           (not (sure (sign for-months-or-years)))
           (not (sure (sign injured-over-60-days-ago))))
  =>
  (assert (red-flag (family ligament-or-meniscus-injury) (disposition urgent))))

(defrule red-flag-ligament-or-meniscus-injury-fluid-after-twist
  "Fluid in the knee after a twist, at once or the next day, says that something inside is torn. Muscle pain brings no
   fluid. After weeks, and with a leg that carries, it is seen at an appointment.
   Sources: nhs-gloucestershire-knee-red-flags cartilage-repair-group-c-mechanical-recent."
  (logical (told (sign twist))
           (or (told (sign skin-swollen)) (told (sign whole-knee-swollen)) (told (sign swelling-next-day)))
           (not (sure (sign for-months-or-years)))
           (not (sure (sign injured-over-60-days-ago)))
           (or (not (sure (sign for-weeks))) (not (sure (sign bears-weight)))))
  =>
  (assert (red-flag (family ligament-or-meniscus-injury) (disposition urgent))))

(defrule red-flag-ligament-or-meniscus-injury-fluid-after-sudden-injury
  "A whole knee swollen since a sudden injury, a stumble or an overstretch is examined for torn ligament or meniscus,
   also when nobody remembers a twist. Swelling over the kneecap alone is a bursa.
   Sources: nhs-gloucestershire-knee-red-flags derived."
  (logical (told (sign knee-pain))
           (or (told (sign began-with-an-injury)) (told (sign overstretch-stumble-or-slip)))
           (or (told (sign whole-knee-swollen)) (told (sign swelling-next-day)))
           (not (sure (sign for-months-or-years)))
           (not (sure (sign injured-over-60-days-ago)))
           (not (sure (sign began-gradually-or-after-overuse)))
           (not (sure (sign swelling-over-kneecap)))
           (not (sure (sign getting-better))))
  =>
  (assert (red-flag (family ligament-or-meniscus-injury) (disposition urgent))))

(defrule red-flag-ligament-or-meniscus-injury-fluid-and-buckling
  "A knee that is swollen as a whole and buckles has a mechanical fault inside, also when no injury is told: fluid and
   distrust together are no muscle picture. Known arthritis and a course of months are judged elsewhere.
   Sources: nhs-gloucestershire-knee-red-flags derived."
  (logical (told (sign knee-buckles))
           (told (sign whole-knee-swollen))
           (not (sure (sign for-months-or-years)))
           (not (sure (sign known-osteoarthritis-or-rheumatoid))))
  =>
  (assert (red-flag (family ligament-or-meniscus-injury) (disposition urgent))))

(defrule red-flag-ligament-or-meniscus-injury-catching-after-twist
  "A twist followed by catching, pain on turning or a little fluid next day may be a torn meniscus: physiotherapy and
   review at two weeks, since repair is possible for six to eight. A popliteus point stops full straightening without a
   twist.
   Sources: nhs-gloucestershire-knee-red-flags gpnotebook-clinical-features-acl-tear."
  (logical (told (sign twist))
           (or (told (sign knee-locks-or-catches)) (told (sign worse-twisting)) (told (sign swelling-next-day))))
  =>
  (assert (red-flag (family ligament-or-meniscus-injury) (disposition routine-referral))))

(defrule red-flag-ligament-or-meniscus-injury-old-injury-still-buckles
  "A knee that goes on buckling after an injury, however long ago, may lack a ligament and is examined before it is
   trained.
   Sources: nhs-gloucestershire-knee-red-flags gpnotebook-clinical-features-acl-tear derived."
  (logical (told (sign knee-buckles))
           (or (told (sign fall-blow-twist-overstretch-or-stumble)) (told (sign known-ligament-tear))))
  =>
  (assert (red-flag (family ligament-or-meniscus-injury) (disposition routine-referral))))

;;; ------------------------------------------------------------------------------------------------
;;; Bleeding into the joint, or into muscle under blood thinners.

(defrule red-flag-haemarthrosis-swells-within-hours
  "A knee that fills within hours holds blood, and behind it stands a cruciate tear, a break or a dislocated kneecap;
   after an injury about two in three have a torn cruciate. Overworked muscle swells not at all, or a little next day.
   Sources: ahpsuffolk-acl-tears galwayem-knee-soft-tissue-injuries nhs-kernow-acute-knee-pain-history-recent
   content-resources maffulli-1993-haemarthrosis knee-pain-chapter-accessmedicine nhs-gloucestershire-knee-red-flags."
  (logical (told (sign swelling-within-hours))
           (not (sure (sign for-months-or-years))))
  =>
  (assert (red-flag (family haemarthrosis) (disposition urgent))))

(defrule red-flag-haemarthrosis-fresh-injury-in-old-trouble
  "A knee that fills within hours after an injury of the last two weeks holds fresh blood, even when it had hurt for
   months or years before.
   Sources: galwayem-knee-soft-tissue-injuries nhs-gloucestershire-knee-red-flags derived."
  (logical (told (sign swelling-within-hours))
           (told (sign injured-within-14-days)))
  =>
  (assert (red-flag (family haemarthrosis) (disposition urgent))))

(defrule red-flag-haemarthrosis-blood-thinner-and-swelling
  "In someone who takes blood thinners or has a bleeding disorder, a swollen knee or thigh is bleeding until shown
   otherwise, with or without an injury, and goes to hospital.
   Sources: nhs-kernow-acute-knee-pain-history-recent statpearls-22700 wheeless-differential-haemarthrosis
   knee-haemarthrosis-manual."
  (logical (told (sign bleeds-easily))
           (or (told (sign skin-swollen))
               (told (sign swollen-knee-or-thigh))
               (told (sign swelling-within-hours|hot-red-swollen-joint)))
           (not (sure (sign for-months-or-years))))
  =>
  (assert (red-flag (family haemarthrosis) (disposition emergency))))

(defrule red-flag-haemarthrosis-bleeding-disorder-knee-pain
  "New knee pain in someone with haemophilia or another bleeding disorder is treated as a bleed before it swells.
   Muscle pain runs along the thigh and leaves the joint free.
   Sources: droracle-should-i-evaluate-manage-acute."
  (logical (told (sign bleeding-disorder))
           (told (sign knee-pain))
           (not (sure (sign for-months-or-years))))
  =>
  (assert (red-flag (family haemarthrosis) (disposition urgent))))

(defrule red-flag-haemarthrosis-blood-thinner-and-knock
  "Under blood thinners even a small fall, knock or twist can go on bleeding into joint or muscle and is looked at
   within a day.
   Sources: nhs-kernow-acute-knee-pain-history-recent."
  (logical (told (sign on-blood-thinners))
           (told (sign accident))
           (not (sure (sign for-weeks-or-longer)))
           (not (sure (sign injured-over-14-days-ago))))
  =>
  (assert (red-flag (family haemarthrosis) (disposition urgent))))

(defrule red-flag-haemarthrosis-blood-thinner-sudden-pain
  "Leg pain that came suddenly, or with a bruise, in someone on blood thinners or with a bleeding disorder may be a
   bleed into muscle or joint. Overworked muscle builds up its ache and does not bruise.
   Sources: wheeless-differential-haemarthrosis derived."
  (logical (told (sign bleeds-easily))
           (or (told (sign began-with-an-injury)) (told (sign bruise)))
           (not (sure (sign for-weeks-or-longer))))
  =>
  (assert (red-flag (family haemarthrosis) (disposition urgent))))

(defrule red-flag-haemarthrosis-easy-bruising-and-swollen-knee
  "A swollen knee in someone who is pale or bruises easily may be the first bleed of an unknown clotting or blood
   disease; a blood count and clotting test come before any handling.
   Sources: wheeless-differential-haemarthrosis derived."
  (logical (told (sign pale-or-easy-bruising))
           (or (told (sign whole-knee-swollen)) (told (sign swelling-within-hours))))
  =>
  (assert (red-flag (family haemarthrosis) (disposition urgent))))

(defrule red-flag-haemarthrosis-replaced-knee-swells-suddenly
  "A replaced knee that swells within days without an injury is bleeding or infected; both are found by drawing fluid,
   which only hospital does in an artificial joint.
   Sources: derived."
  (logical (told (sign knee-replaced))
           (told (sign whole-knee-swollen))
           (not (sure (sign for-weeks-or-longer)))
           (not (sure (sign began-after-surgery))))
  =>
  (assert (red-flag (family haemarthrosis) (disposition urgent))))

;;; ------------------------------------------------------------------------------------------------
;;; Large tear of a thigh muscle or its tendon.

(defrule red-flag-major-muscle-tear-pop-behind-or-inside-thigh
  "A pop in buttock, back of the thigh, groin or inner thigh followed by a bruise, a limp, a leg that will not carry or
   lost strength is a tendon torn off the bone, which is best repaired early. An ordinary strain has no pop and no
   large bruise.
   Sources: looney-2023-hamstring-rupture musculoskeletalkey-hamstring-avulsion sports-health-hamstring-tears-signs."
  (logical (told (sign pop-heard))
           (told (sign inner-or-back-thigh-or-buttock-pain))
           (or (told (sign bruise)) (told (sign cannot-bear-weight|limp)) (told (sign weak-in-bending-or-drawing-in)))
           (not (sure (sign for-months-or-years))))
  =>
  (assert (red-flag (family major-muscle-tear) (disposition urgent))))

(defrule red-flag-major-muscle-tear-splits-and-buttock-pain
  "A slip into the splits or a forced stretch of the straight leg, then buttock pain with a bruise, a limp, weak
   bending or pain on sitting, is how hamstrings tear off the seat bone, in older people on a wet floor too. A
   stretched muscle is sore in its belly and sits in comfort.
   Sources: kuske-2016-hamstring-tears looney-2023-hamstring-rupture sports-health-hamstring-tears-signs."
  (logical (told (sign overstretch-or-slip))
           (told (sign pain-buttock))
           (or (told (sign bruise)) (told (sign limp)) (told (sign weak-in-bending)) (told (sign worse-sitting-long)))
           (not (sure (sign for-months-or-years)))
           (not (sure (sign injured-over-60-days-ago))))
  =>
  (assert (red-flag (family major-muscle-tear) (disposition urgent))))

(defrule red-flag-major-muscle-tear-bruise-and-lost-strength
  "A sudden pain behind or inside the thigh, a bruise, and lost strength or a leg that will not carry: a large tear,
   even when no pop was noticed. A common strain keeps its strength, or bruises without losing it.
   Sources: looney-2023-hamstring-rupture musculoskeletalkey-hamstring-avulsion sports-health-hamstring-tears-signs
       derived."
  (logical (told (sign inner-or-back-thigh-or-buttock-pain))
           (told (sign bruise))
           (or (told (sign began-with-an-injury)) (told (sign overstretch-or-slip)))
           (or (told (sign weak-in-bending-or-drawing-in)) (told (sign cannot-bear-weight)))
           (not (sure (sign for-months-or-years)))
           (not (sure (sign injured-over-60-days-ago))))
  =>
  (assert (red-flag (family major-muscle-tear) (disposition urgent))))

(defrule red-flag-major-muscle-tear-pop-in-front-thigh
  "A pop in the front of the thigh while kicking or sprinting, with a bruise, a lump, lost strength or a leg that will
   not carry, is a torn thigh muscle or tendon. Muscle points make no pop.
   Sources: derived."
  (logical (told (sign pop-heard))
           (told (sign pain-above-the-knee-or-front-thigh))
           (or (told (sign bruise)) (told (sign mass-felt|cannot-bear-weight)) (told (sign weak-in-straightening)))
           (not (sure (sign for-months-or-years))))
  =>
  (assert (red-flag (family major-muscle-tear) (disposition urgent))))

;;; ------------------------------------------------------------------------------------------------
;;; Bone forming in a bruised muscle. Routine only: X-ray, and hands off.

(defrule red-flag-myositis-ossificans-bruised-muscle-hardening
  "Two to four weeks after a blow to the thigh, a lump, a knee that bends less or pain that grows may be bone forming
   in the bruised muscle: X-ray, no deep massage, no forced stretch. A muscle knot softens under pressure, and bending
   returns.
   Sources: lww-myositis-ossificans-sport-review-7 physio-pedia-myositis-ossificans fpnotebook-mystsosfcns."
  (logical (told (sign blow))
           (told (sign thigh-pain-or-above-the-knee))
           (or (told (sign mass-felt|unable-to-flex-90)) (told (sign short-knee-flexion)) (told (sign getting-worse)))
           (not (sure (sign for-days-or-for-years))))
  =>
  (assert (red-flag (family myositis-ossificans) (disposition routine-referral))))

(defrule red-flag-myositis-ossificans-fresh-dead-leg
  "A fresh blow to the thigh with a bruise, swelling or lost bending still bleeds in the depth and may turn to bone if
   it is rubbed: hands off at first. A trigger point has no blow behind it.
   Sources: physio-pedia-myositis-ossificans fpnotebook-mystsosfcns."
  (logical (told (sign blow))
           (told (sign front-or-outer-thigh-pain))
           (or (told (sign unable-to-flex-90)) (told (sign bruise)) (told (sign swollen-thigh)))
           (not (sure (sign for-weeks-or-longer))))
  =>
  (assert (red-flag (family myositis-ossificans) (disposition routine-referral))))

;;; ------------------------------------------------------------------------------------------------
;;; Torn calf muscle or Achilles tendon.

(defrule red-flag-tennis-leg-kick-in-the-calf
  "A sudden pain in the calf, as if kicked, is a torn calf muscle: it is checked that there is no clot and that the
   lower leg is soft. Muscle points creep in as cramp, without an event; and a strain that is already getting better
   may wait.
   Sources: righttrackphysio-calf-strain-gastrocnemius uptodate-calf-injuries-not-involving."
  (logical (told (sign pain-calf))
           (told (sign began-with-an-injury))
           (not (sure (sign getting-better)))
           (not (sure (sign for-weeks-or-longer))))
  =>
  (assert (red-flag (family tennis-leg) (disposition urgent))))

(defrule red-flag-tennis-leg-pop-in-the-calf
  "A pop in the calf is a torn muscle that is checked for a clot and a tight lower leg, even if it already hurts less.
   Sources: righttrackphysio-calf-strain-gastrocnemius uptodate-calf-injuries-not-involving."
  (logical (told (sign pain-calf))
           (told (sign pop-heard))
           (not (sure (sign for-weeks-or-longer))))
  =>
  (assert (red-flag (family tennis-leg) (disposition urgent))))

(defrule red-flag-tennis-leg-strain-that-mends
  "A calf strained by a sudden movement that gets better is examined once before it is loaded again: a small tear grows
   with the next sprint.
   Sources: uptodate-calf-injuries-not-involving righttrackphysio-calf-strain-gastrocnemius derived."
  (logical (told (sign pain-calf))
           (told (sign began-with-an-injury))
           (told (sign getting-better))
           (not (sure (sign for-weeks-or-longer))))
  =>
  (assert (red-flag (family tennis-leg) (disposition routine-referral))))

(defrule red-flag-tennis-leg-no-tiptoe-after-snap
  "Someone who cannot rise on tiptoe after a snap or sudden pain in calf, heel or ankle has a torn Achilles tendon
   until examined. A soleus point hurts on tiptoe, and carries.
   Sources: droracle-typical-signs-calf-muscle uptodate-calf-injuries-not-involving."
  (logical (told (sign weak-on-tiptoe))
           (told (sign calf-heel-or-side-of-ankle-pain))
           (or (told (sign pop-heard)) (told (sign began-with-an-injury)))
           (not (sure (sign for-months-or-years))))
  =>
  (assert (red-flag (family tennis-leg) (disposition urgent))))

(defrule red-flag-tennis-leg-pop-and-swollen-or-bruised-calf
  "A pop in the calf followed by swelling or a bruise is a calf tear; one that is overlooked can go on to compartment
   syndrome, or hide a clot.
   Sources: namtpt-symptom-leg-gastrocnemius."
  (logical (told (sign pop-heard))
           (told (sign pain-calf))
           (or (told (sign calf-swelling)) (told (sign bruise)))
           (not (sure (sign for-months-or-years))))
  =>
  (assert (red-flag (family tennis-leg) (disposition urgent))))

(defrule red-flag-tennis-leg-pop-at-heel
  "A pop at the heel or the back of the ankle is the sound of the Achilles tendon, even in someone who can still walk
   and was not asked to rise on tiptoe.
   Sources: droracle-typical-signs-calf-muscle derived."
  (logical (told (sign pop-heard))
           (told (sign heel-or-side-of-ankle-pain))
           (not (sure (sign for-months-or-years))))
  =>
  (assert (red-flag (family tennis-leg) (disposition urgent))))

;;; A fresh injury in a knee that has hurt for long: how long the pain has lasted says nothing about the injury.

(defrule red-flag-patella-dislocation-fresh-in-a-long-painful-knee
  "A kneecap that jumped out within the last two weeks is seen urgently, however long the knee hurt before.
   Sources: nhs-gloucestershire-knee-red-flags knee-pain-chapter-accessmedicine."
  (logical (told (sign kneecap-jumped-out))
           (told (sign injured-within-14-days)))
  =>
  (assert (red-flag (family patella-dislocation) (disposition urgent))))

(defrule red-flag-quadriceps-or-patellar-tendon-rupture-fresh-in-a-long-painful-knee
  "Someone who cannot lift the straight leg since an injury of the last two weeks has a torn extensor tendon until
   excluded, however long the knee hurt before: worn tendons tear more easily.
   Sources: nhs-gloucestershire-knee-red-flags teachmesurgery-quadriceps-tendon."
  (logical (told (sign unable-to-straight-leg-raise))
           (told (sign injured-within-14-days)))
  =>
  (assert (red-flag (family quadriceps-or-patellar-tendon-rupture) (disposition emergency))))

(defrule red-flag-locked-knee-stuck-bent-without-injury
  "A knee that stays bent, with a sore joint line, since days, or since squatting or turning, may be blocked by torn
   cartilage or a loose piece even though no injury is remembered. A stuck kneecap locks the leg too, but it yields.
   Sources: nhs-tayside-meniscal-problems knee-surgeon-locked-knee droitwichkneeclinic-spot-locked-knee-due derived."
  (logical (told (sign locked-bent))
           (or (told (sign short-knee-extension))
               (told (sign for-days))
               (told (sign sore-joint-line))
               (told (sign worse-squatting-or-twisting)))
           (not (sure (sign no-true-locking)))
           (not (sure (sign kneecap-stuck)))
           (not (sure (sign for-months-or-years))))
  =>
  (assert (red-flag (family locked-knee) (disposition urgent))))

(defrule red-flag-locked-knee-stuck-bent
  "A knee that sticks bent is examined once for torn cartilage or a loose piece, unless true locking was denied or the
   kneecap itself is what sticks.
   Sources: nhs-tayside-meniscal-problems knee-surgeon-locked-knee derived."
  (logical (told (sign locked-bent))
           (not (sure (sign no-true-locking)))
           (not (sure (sign kneecap-stuck))))
  =>
  (assert (red-flag (family locked-knee) (disposition routine-referral))))

(defrule red-flag-knee-dislocation-heavy-person-cannot-stand
  "In a very heavy person a stumble or fall can put the knee out and back again: unable to stand on it and the knee
   giving way means that artery and nerve are checked at once.
   Sources: statpearls-knee-dislocation jaaos-2015-knee-dislocation."
  (logical (told (sign overweight))
           (told (sign fall-twist-or-stumble))
           (told (sign cannot-bear-weight))
           (told (sign knee-buckles))
           (not (sure (sign for-months-or-years))))
  =>
  (assert (red-flag (family knee-dislocation) (disposition emergency))))

;;; ------------------------------------------------------------------------------------------------
;;; Told in few answers: what little was said is enough together. docs/sources.md says where each comes from.

(defrule red-flag-quadriceps-or-patellar-tendon-rupture-both-knees-after-one-fall
  "Two knees that fail or hurt above or below the kneecap after one fall or stumble are torn tendons until both
   straight legs have been lifted: nobody bruises both knees and loses their strength.
   Sources: medscape-1249621 fprmed-quadriceps-patellar-tendon-ruptures teachmesurgery-quadriceps-tendon."
  (logical (told (sign on-both-sides))
           (told (sign fall-overstretch-or-stumble))
           (told (sign extensor-pain))
           (or (told (sign cannot-bear-weight|pop-heard|unable-to-straight-leg-raise|bilateral-leg-pain))
               (told (sign weak-in-straightening))
               (told (sign knee-buckles))
               (told (sign pain-of-7-or-more)))
           (not (sure (sign for-months-or-years)))
           (not (sure (sign getting-better))))
  =>
  (assert (red-flag (family quadriceps-or-patellar-tendon-rupture) (disposition urgent))))

(defrule red-flag-quadriceps-or-patellar-tendon-rupture-lost-straightening-since-a-jump-or-step
  "A knee that since a jump, a landing, a step or a blow cannot be straightened by its own strength has a torn tendon
   or kneecap, at any age; whoever can straighten it, though it hurts, has a strain.
   Sources: medscape-1249621 statpearls-tibial-tubercle nhs-gloucestershire-knee-red-flags."
  (logical (told (sign weak-in-straightening))
           (told (sign began-with-an-injury))
           (told (sign knee-or-front-thigh-pain))
           (or (told (sign swollen-knee-or-thigh))
               (told (sign skin-swollen-or-bruised))
               (told (sign limp|cannot-bear-weight|pop-heard))
               (told (sign accident)))
           (not (sure (sign for-months-or-years)))
           (not (sure (sign getting-better)))
           (not (sure (sign lifts-the-straight-leg)))
           (not (sure (sign injured-over-60-days-ago)))
           (not (sure (sign kneecap-stuck))))
  =>
  (assert (red-flag (family quadriceps-or-patellar-tendon-rupture) (disposition emergency))))

(defrule red-flag-ligament-or-meniscus-injury-swollen-since-a-sudden-start
  "A knee that is swollen since it was suddenly hurt has torn something inside until examined, also when nobody told
   how it happened. A bump over the kneecap or at the shin is another thing.
   Sources: nhs-gloucestershire-knee-red-flags cartilage-repair-group-c-mechanical-recent."
  (logical (told (sign began-with-an-injury))
           (told (sign skin-swollen))
           (told (sign knee-pain))
           (not (sure (sign for-weeks-or-longer)))
           (not (sure (sign swelling-beside-the-joint-or-of-the-thigh)))
           (not (sure (sign getting-better)))
           (not (sure (sign injured-over-21-days-ago))))
  =>
  (assert (red-flag (family ligament-or-meniscus-injury) (disposition urgent))))

(defrule red-flag-quadriceps-or-patellar-tendon-rupture-lost-straightening-since-a-sudden-start
  "A knee that since a sudden event cannot be straightened by its own strength is tested for a torn tendon within a
   day; a sore thigh muscle straightens it, though it hurts.
   Sources: medscape-1249621 nhs-gloucestershire-knee-red-flags."
  (logical (told (sign weak-in-straightening))
           (told (sign began-with-an-injury))
           (told (sign knee-or-front-thigh-pain))
           (not (sure (sign for-months-or-years)))
           (not (sure (sign getting-better)))
           (not (sure (sign lifts-the-straight-leg)))
           (not (sure (sign kneecap-stuck))))
  =>
  (assert (red-flag (family quadriceps-or-patellar-tendon-rupture) (disposition urgent))))

(defrule red-flag-quadriceps-or-patellar-tendon-rupture-both-knees-lose-their-strength
  "Both knees that newly cannot be straightened by their own strength, with or without an accident, are torn tendons or
   failing nerves until examined within a day.
   Sources: medscape-1249621 teachmesurgery-quadriceps-tendon."
  (logical (told (sign on-both-sides))
           (told (sign weak-in-straightening))
           (told (sign knee-or-front-or-unspecified-thigh-pain))
           (not (sure (sign for-months-or-years)))
           (not (sure (sign not-getting-worse))))
  =>
  (assert (red-flag (family quadriceps-or-patellar-tendon-rupture) (disposition urgent))))

;;; end of rules/red-flags/injury.clp
