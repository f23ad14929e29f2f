;;; injury.clp - danger pictures of injury other than a broken bone: dislocation of knee or kneecap, torn extensor
;;; tendon, locked knee, torn ligament or meniscus, bleeding into the joint, large muscle tears, bone forming in muscle,
;;; torn calf.
;;;
;;; Reads      `finding` facts: the accident (trauma, onset, its age in days, duration), pop, swelling, locking, giving
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
  (logical (finding (question foot-drop|foot-cold-pale-or-numb) (answer yes))
           (or (finding (question trauma) (answer direct-blow|twist|fall|overstretch|stumble|slip-legs-apart))
               (finding (question onset) (answer sudden-injury)))
           (not (finding (question duration) (answer months|years) (certainty 1.0)))
           (not (finding (question injury-age-days) (answer ?d&:(> ?d 60)) (certainty 1.0)))
           (not (finding (question worst-zone) (answer low-back|buttock) (certainty 1.0))))
  =>
  (assert (red-flag (family knee-dislocation) (disposition emergency)
                    (rule red-flag-knee-dislocation-numb-or-cold-foot))))

(defrule red-flag-knee-dislocation-swollen-loose-and-no-weight
  "A knee that swelled within hours, cannot be stood on, and buckles or has changed shape has probably lost several
   ligaments at once; in the very heavy the first two signs are enough. Muscle trouble leaves the knee stable and dry.
   Sources: pmc-4110394 jaaos-2015-knee-dislocation."
  (logical (finding (question swelling-within-hours) (answer yes))
           (finding (question cannot-bear-weight) (answer yes))
           (or (finding (question giving-way) (answer knee-buckles))
               (finding (question visible-deformity|overweight) (answer yes))))
  =>
  (assert (red-flag (family knee-dislocation) (disposition emergency)
                    (rule red-flag-knee-dislocation-swollen-loose-and-no-weight))))

(defrule red-flag-knee-dislocation-shape-changed-by-injury
  "A knee whose shape was changed by an injury may be dislocated. It can slip back by itself, and the danger to artery,
   nerve and leg remains.
   Sources: statpearls-knee-dislocation jaaos-2015-knee-dislocation delayed-popliteal-injury-case."
  (logical (finding (question visible-deformity) (answer yes))
           (or (finding (question trauma) (answer direct-blow|twist|fall|overstretch|stumble|slip-legs-apart))
               (finding (question onset) (answer sudden-injury)))
           (not (finding (question duration) (answer months|years) (certainty 1.0)))
           (not (finding (question injury-age-days) (answer ?d&:(> ?d 60)) (certainty 1.0))))
  =>
  (assert (red-flag (family knee-dislocation) (disposition emergency)
                    (rule red-flag-knee-dislocation-shape-changed-by-injury))))

(defrule red-flag-knee-dislocation-high-energy-and-loose
  "A knee that buckles or swells up quickly after a fall from a height or another high-energy accident may have been
   dislocated and gone back before anyone looked; pulses are checked at once and again later.
   Sources: jaaos-2015-knee-dislocation delayed-popliteal-injury-case."
  (logical (finding (question fall-from-height) (answer yes))
           (or (finding (question giving-way) (answer knee-buckles))
               (finding (question swelling-within-hours) (answer yes)))
           (not (finding (question duration) (answer months|years) (certainty 1.0)))
           (not (finding (question injury-age-days) (answer ?d&:(> ?d 60)) (certainty 1.0))))
  =>
  (assert (red-flag (family knee-dislocation) (disposition emergency)
                    (rule red-flag-knee-dislocation-high-energy-and-loose))))

(defrule red-flag-knee-dislocation-swollen-and-leg-changes-colour
  "A lower leg or foot that changes colour or temperature after an injury which made the knee swell within hours, or
   robbed the leg of its weight-bearing, has lost blood supply until its pulses are proven. In a later week the same
   change has other causes.
   Sources: jaaos-2015-knee-dislocation derived."
  (logical (finding (question colour-or-temperature-change) (answer yes))
           (finding (question swelling-within-hours|cannot-bear-weight) (answer yes))
           (or (finding (question trauma) (answer direct-blow|twist|fall|overstretch|stumble|slip-legs-apart))
               (finding (question onset) (answer sudden-injury)))
           (not (finding (question duration) (answer weeks|months|years) (certainty 1.0))))
  =>
  (assert (red-flag (family knee-dislocation) (disposition emergency)
                    (rule red-flag-knee-dislocation-swollen-and-leg-changes-colour))))

;;; ------------------------------------------------------------------------------------------------
;;; Dislocation of the kneecap.

(defrule red-flag-patella-dislocation-jumped-out
  "A kneecap that jumped out of its groove is seen soon even when it went back by itself, because blood in the joint
   and chips of cartilage are common. A kneecap that merely tracks badly grinds and does not leave its place.
   Sources: clinicalguidelines-acute-knee-injury-sop insidekneepain-can-dislocate-knee-still
   nhs-kernow-acute-knee-pain-history-recent nhs-gloucestershire-knee-red-flags."
  (logical (finding (question kneecap-jumped-out) (answer yes))
           (not (finding (question duration) (answer months|years) (certainty 1.0))))
  =>
  (assert (red-flag (family patella-dislocation) (disposition urgent) (rule red-flag-patella-dislocation-jumped-out))))

(defrule red-flag-patella-dislocation-slides-outward-since-event
  "A kneecap that slides outward since a twist, a blow or another sudden event has torn its inner restraint. Weak or
   tight thigh muscle lets it grind for months without any event.
   Sources: nhs-gloucestershire-knee-red-flags clinicalguidelines-acute-knee-injury-sop."
  (logical (finding (question kneecap) (answer tracks-outward))
           (or (finding (question trauma) (answer twist|direct-blow))
               (finding (question onset) (answer sudden-injury)))
           (not (finding (question duration) (answer months|years) (certainty 1.0)))
           (not (finding (question onset) (answer gradual|after-overuse) (certainty 1.0)))
           (not (finding (question injury-age-days) (answer ?d&:(> ?d 60)) (certainty 1.0))))
  =>
  (assert (red-flag (family patella-dislocation) (disposition urgent)
                    (rule red-flag-patella-dislocation-slides-outward-since-event))))

(defrule red-flag-patella-dislocation-slides-outward-and-swelled
  "A kneecap that slides outward in a knee that filled within hours has been out of place, whether or not the person
   saw it happen.
   Sources: nhs-gloucestershire-knee-red-flags knee-pain-chapter-accessmedicine."
  (logical (finding (question kneecap) (answer tracks-outward))
           (finding (question swelling-within-hours) (answer yes))
           (not (finding (question duration) (answer months|years) (certainty 1.0))))
  =>
  (assert (red-flag (family patella-dislocation) (disposition urgent)
                    (rule red-flag-patella-dislocation-slides-outward-and-swelled))))

(defrule red-flag-patella-dislocation-out-again-and-swollen
  "Someone whose kneecap has slipped for years is still seen soon when this time the knee filled within hours or will
   not carry: each new dislocation can break off cartilage.
   Sources: clinicalguidelines-acute-knee-injury-sop derived."
  (logical (finding (question kneecap-jumped-out) (answer yes))
           (finding (question swelling-within-hours|cannot-bear-weight) (answer yes)))
  =>
  (assert (red-flag (family patella-dislocation) (disposition urgent)
                    (rule red-flag-patella-dislocation-out-again-and-swollen))))

(defrule red-flag-patella-dislocation-still-out
  "A kneecap that jumped out and a knee that now stands in a changed shape or is stuck bent: the kneecap is still out
   of place and is put back in hospital, followed by an X-ray.
   Sources: clinicalguidelines-acute-knee-injury-sop galwayem-knee-soft-tissue-injuries derived."
  (logical (finding (question kneecap-jumped-out) (answer yes))
           (or (finding (question visible-deformity) (answer yes))
               (finding (question locking) (answer stuck-bent))))
  =>
  (assert (red-flag (family patella-dislocation) (disposition emergency)
                    (rule red-flag-patella-dislocation-still-out))))

;;; ------------------------------------------------------------------------------------------------
;;; Rupture of the quadriceps or patellar tendon.

(defrule red-flag-quadriceps-or-patellar-tendon-rupture-cannot-lift-straight-leg
  "A leg that cannot be lifted straight has a torn extensor - thigh tendon, kneecap or kneecap tendon - which is sewn
   within days. With muscle pain the leg is lifted, though it hurts.
   Sources: clinicaladvisor-orthodx-knee-injury-fall medscape-1249621."
  (logical (finding (question unable-to-straight-leg-raise) (answer yes))
           (not (finding (question duration) (answer months|years) (certainty 1.0))))
  =>
  (assert (red-flag (family quadriceps-or-patellar-tendon-rupture) (disposition emergency)
                    (rule red-flag-quadriceps-or-patellar-tendon-rupture-cannot-lift-straight-leg))))

(defrule red-flag-quadriceps-or-patellar-tendon-rupture-cannot-lift-leg-since-injury
  "Being unable to lift the straight leg since an injury or a pop is a torn extensor also months later: the tear is
   often taken for a strain at first. Over 40 mostly the tendon above the kneecap tears, under 40 the one below; kidney
   disease, diabetes, rheumatoid arthritis, steroids and some antibiotics weaken both.
   Sources: nhs-gloucestershire-knee-red-flags teachmesurgery-quadriceps-tendon quadriceps-tendon-pearl-dalhousie
   emergency-physio-extensor-mechanism nhs-cornwall-inflammatory-knee-red-flags."
  (logical (finding (question unable-to-straight-leg-raise) (answer yes))
           (or (finding (question trauma) (answer direct-blow|twist|fall|overstretch|stumble|slip-legs-apart))
               (finding (question onset) (answer sudden-injury))
               (finding (question pop-heard) (answer yes)))
           (not (finding (question duration) (answer years) (certainty 1.0))))
  =>
  (assert (red-flag (family quadriceps-or-patellar-tendon-rupture) (disposition emergency)
                    (rule red-flag-quadriceps-or-patellar-tendon-rupture-cannot-lift-leg-since-injury))))

(defrule red-flag-quadriceps-or-patellar-tendon-rupture-will-not-straighten-after-stumble
  "A stumble, a fall or a sudden giving of the leg, then a knee that has lost the strength to straighten: a torn
   extensor tendon when there was a pop, when the leg will not carry, or from the age of 40. About four in ten were
   overlooked at first in one series. Muscle points weaken the knee going downstairs, and without an event.
   Sources: medscape-1249621 fprmed-quadriceps-patellar-tendon-ruptures."
  (logical (finding (question weakness) (answer straightening))
           (or (finding (question trauma) (answer stumble|fall|overstretch))
               (finding (question onset) (answer sudden-injury)))
           (or (finding (question pop-heard|cannot-bear-weight) (answer yes))
               (finding (question age) (answer ?age&:(>= ?age 40))))
           (not (finding (question duration) (answer months|years) (certainty 1.0)))
           (not (finding (question onset) (answer gradual|after-overuse) (certainty 1.0)))
           (not (finding (question course) (answer steady|improving) (certainty 1.0)))
           (not (finding (question injury-age-days) (answer ?d&:(> ?d 60)) (certainty 1.0))))
  =>
  (assert (red-flag (family quadriceps-or-patellar-tendon-rupture) (disposition emergency)
                    (rule red-flag-quadriceps-or-patellar-tendon-rupture-will-not-straighten-after-stumble))))

(defrule red-flag-quadriceps-or-patellar-tendon-rupture-above-kneecap-and-no-weight
  "From 40 on, pain just above the kneecap and a leg that will not carry since a stumble, a fall or a sudden event is a
   torn quadriceps tendon until the straight leg has been lifted. A pulled thigh muscle lets one limp.
   Sources: medscape-1249621 teachmesurgery-quadriceps-tendon."
  (logical (finding (question age) (answer ?age&:(>= ?age 40)))
           (finding (question pain-zone) (answer knee-above))
           (finding (question cannot-bear-weight) (answer yes))
           (or (finding (question trauma) (answer stumble|fall|overstretch))
               (finding (question onset) (answer sudden-injury)))
           (not (finding (question duration) (answer months|years) (certainty 1.0)))
           (not (finding (question injury-age-days) (answer ?d&:(> ?d 60)) (certainty 1.0))))
  =>
  (assert (red-flag (family quadriceps-or-patellar-tendon-rupture) (disposition emergency)
                    (rule red-flag-quadriceps-or-patellar-tendon-rupture-above-kneecap-and-no-weight))))

(defrule red-flag-quadriceps-or-patellar-tendon-rupture-pop-and-will-not-straighten
  "A pop followed by a knee that has no strength to straighten is a torn extensor tendon, even when the person tells of
   no accident: tendons weakened by steroids, diabetes or kidney disease snap on a step.
   Sources: medscape-1249621 teachmesurgery-quadriceps-tendon."
  (logical (finding (question pop-heard) (answer yes))
           (finding (question weakness) (answer straightening))
           (not (finding (question duration) (answer months|years) (certainty 1.0))))
  =>
  (assert (red-flag (family quadriceps-or-patellar-tendon-rupture) (disposition emergency)
                    (rule red-flag-quadriceps-or-patellar-tendon-rupture-pop-and-will-not-straighten))))

(defrule red-flag-quadriceps-or-patellar-tendon-rupture-buckles-since-stumble
  "From 40 on, a knee that buckles since a stumble, a fall or a sudden event and hurts just above or below the kneecap,
   or carries badly downstairs, is tested for a part-torn extensor tendon. Muscle points make a knee buckle without an
   event.
   Sources: medscape-1249621 fprmed-quadriceps-patellar-tendon-ruptures."
  (logical (finding (question age) (answer ?age&:(>= ?age 40)))
           (finding (question giving-way) (answer knee-buckles))
           (or (finding (question trauma) (answer stumble|fall))
               (finding (question onset) (answer sudden-injury)))
           (or (finding (question pain-zone) (answer knee-above|knee-below))
               (finding (question weakness) (answer stairs-down)))
           (not (finding (question duration) (answer months|years) (certainty 1.0)))
           (not (finding (question onset) (answer gradual|after-overuse) (certainty 1.0)))
           (not (finding (question injury-age-days) (answer ?d&:(> ?d 60)) (certainty 1.0))))
  =>
  (assert (red-flag (family quadriceps-or-patellar-tendon-rupture) (disposition urgent)
                    (rule red-flag-quadriceps-or-patellar-tendon-rupture-buckles-since-stumble))))

;;; ------------------------------------------------------------------------------------------------
;;; Locked knee.

(defrule red-flag-locked-knee-true-block
  "A joint that is truly blocked has a displaced meniscus or a loose piece between its surfaces: no force, no stretch,
   a scan within days. A kneecap held by muscle, or a tight popliteus, lets go after rubbing or a few steps.
   Sources: knee-surgeon-locked-knee nhs-gloucestershire-knee-red-flags droitwichkneeclinic-spot-locked-knee-due."
  (logical (finding (question true-locking) (answer yes)))
  =>
  (assert (red-flag (family locked-knee) (disposition urgent) (rule red-flag-locked-knee-true-block))))

(defrule red-flag-locked-knee-stuck-bent-since-twist
  "A knee that has been stuck bent since a twist or another sudden event is a displaced meniscus until scanned. Tight
   muscle lacks only the last degrees, with a springy end.
   Sources: nhs-gloucestershire-knee-red-flags knee-surgeon-locked-knee."
  (logical (finding (question locking) (answer stuck-bent))
           (or (finding (question trauma) (answer twist))
               (finding (question onset) (answer sudden-injury)))
           (not (finding (question duration) (answer months|years) (certainty 1.0))))
  =>
  (assert (red-flag (family locked-knee) (disposition urgent) (rule red-flag-locked-knee-stuck-bent-since-twist))))

(defrule red-flag-locked-knee-stuck-bent-known-tear
  "A knee with a known meniscus or ligament tear that is now stuck bent has probably trapped the torn part, with or
   without a new injury.
   Sources: nhs-tayside-meniscal-problems knee-surgeon-locked-knee droitwichkneeclinic-spot-locked-knee-due."
  (logical (finding (question locking) (answer stuck-bent))
           (finding (question history) (answer meniscus-tear|ligament-tear))
           (not (finding (question duration) (answer months|years) (certainty 1.0))))
  =>
  (assert (red-flag (family locked-knee) (disposition urgent) (rule red-flag-locked-knee-stuck-bent-known-tear))))

(defrule red-flag-locked-knee-lost-straightening-since-twist
  "A knee that catches or stays short of straight since a twist, and on examination cannot be straightened, is treated
   as blocked. A popliteus point also stops the last degrees, without a twisting injury.
   Sources: nhs-gloucestershire-knee-red-flags derived."
  (logical (finding (question trauma) (answer twist))
           (finding (question restricted) (answer knee-extension))
           (finding (question locking) (answer stuck-bent|will-not-lock-straight|catches))
           (not (finding (question duration) (answer months|years) (certainty 1.0)))
           (not (finding (question injury-age-days) (answer ?d&:(> ?d 60)) (certainty 1.0))))
  =>
  (assert (red-flag (family locked-knee) (disposition urgent)
                    (rule red-flag-locked-knee-lost-straightening-since-twist))))

;;; ------------------------------------------------------------------------------------------------
;;; Tear of ligament or meniscus.

(defrule red-flag-ligament-or-meniscus-injury-pop-in-knee
  "A pop felt inside the knee is a torn cruciate ligament until examined: muscles do not pop inside a knee. Painless
   clicks, pops in a pain that crept in, and pops in the calf are other pictures.
   Sources: ahpsuffolk-acl-tears cartilage-repair-group-c-mechanical-recent."
  (logical (finding (question pop-heard) (answer yes))
           (finding (question pain-zone) (answer knee-front|knee-deep|knee-above|knee-below|knee-inner|knee-outer|
                                                 knee-back|knee-unspecified))
           (not (finding (question pain-zone) (answer calf) (certainty 1.0)))
           (not (finding (question duration) (answer months|years) (certainty 1.0)))
           (not (finding (question noise) (answer painless-click) (certainty 1.0)))
           (not (finding (question onset) (answer gradual) (certainty 1.0))))
  =>
  (assert (red-flag (family ligament-or-meniscus-injury) (disposition urgent)
                    (rule red-flag-ligament-or-meniscus-injury-pop-in-knee))))

(defrule red-flag-ligament-or-meniscus-injury-pop-or-quick-swelling
  "A twist, a blow or an overstretch with a pop or with swelling within hours is a probable cruciate tear. Slow
   swelling does not exclude one; a pulled muscle shows neither.
   Sources: gpnotebook-clinical-features-acl-tear nhs-gloucestershire-knee-red-flags knee-pain-chapter-accessmedicine."
  (logical (finding (question pop-heard|swelling-within-hours) (answer yes))
           (finding (question trauma) (answer twist|direct-blow|overstretch))
           (not (finding (question duration) (answer months|years) (certainty 1.0)))
           (not (finding (question injury-age-days) (answer ?d&:(> ?d 60)) (certainty 1.0)))
           (not (finding (question worst-zone) (answer calf|thigh-back|thigh-inner|groin|buttock) (certainty 1.0))))
  =>
  (assert (red-flag (family ligament-or-meniscus-injury) (disposition urgent)
                    (rule red-flag-ligament-or-meniscus-injury-pop-or-quick-swelling))))

(defrule red-flag-ligament-or-meniscus-injury-buckles-since-injury
  "A knee that buckles since an injury has lost a ligament or has a torn meniscus in the way. Points in the inner thigh
   muscle let a knee buckle with no injury behind it.
   Sources: ahpsuffolk-acl-tears nhs-kernow-acute-knee-pain-history-recent."
  (logical (finding (question giving-way) (answer knee-buckles))
           (or (finding (question trauma) (answer twist|direct-blow|fall|overstretch))
               (finding (question onset) (answer sudden-injury)))
           (not (finding (question duration) (answer months|years) (certainty 1.0)))
           (not (finding (question injury-age-days) (answer ?d&:(> ?d 60)) (certainty 1.0))))
  =>
  (assert (red-flag (family ligament-or-meniscus-injury) (disposition urgent)
                    (rule red-flag-ligament-or-meniscus-injury-buckles-since-injury))))

(defrule red-flag-ligament-or-meniscus-injury-fluid-after-twist
  "Fluid in the knee after a twist, at once or the next day, says that something inside is torn. Muscle pain brings no
   fluid. After weeks, and with a leg that carries, it is seen at an appointment.
   Sources: nhs-gloucestershire-knee-red-flags cartilage-repair-group-c-mechanical-recent."
  (logical (finding (question trauma) (answer twist))
           (or (finding (question skin) (answer swollen))
               (finding (question swelling) (answer whole-knee))
               (finding (question swelling-next-day) (answer yes)))
           (not (finding (question duration) (answer months|years) (certainty 1.0)))
           (not (finding (question injury-age-days) (answer ?d&:(> ?d 60)) (certainty 1.0)))
           (or (not (finding (question duration) (answer weeks) (certainty 1.0)))
               (not (finding (question cannot-bear-weight) (answer no) (certainty 1.0)))))
  =>
  (assert (red-flag (family ligament-or-meniscus-injury) (disposition urgent)
                    (rule red-flag-ligament-or-meniscus-injury-fluid-after-twist))))

(defrule red-flag-ligament-or-meniscus-injury-fluid-after-sudden-injury
  "A whole knee swollen since a sudden injury, a stumble or an overstretch is examined for torn ligament or meniscus,
   also when nobody remembers a twist. Swelling over the kneecap alone is a bursa.
   Sources: nhs-gloucestershire-knee-red-flags derived."
  (logical (finding (question pain-zone) (answer knee-front|knee-deep|knee-above|knee-below|knee-inner|knee-outer|
                                                 knee-back|knee-unspecified))
           (or (finding (question onset) (answer sudden-injury))
               (finding (question trauma) (answer overstretch|stumble|slip-legs-apart)))
           (or (finding (question swelling) (answer whole-knee))
               (finding (question swelling-next-day) (answer yes)))
           (not (finding (question duration) (answer months|years) (certainty 1.0)))
           (not (finding (question injury-age-days) (answer ?d&:(> ?d 60)) (certainty 1.0)))
           (not (finding (question onset) (answer gradual|after-overuse) (certainty 1.0)))
           (not (finding (question swelling) (answer over-kneecap) (certainty 1.0)))
           (not (finding (question course) (answer improving) (certainty 1.0))))
  =>
  (assert (red-flag (family ligament-or-meniscus-injury) (disposition urgent)
                    (rule red-flag-ligament-or-meniscus-injury-fluid-after-sudden-injury))))

(defrule red-flag-ligament-or-meniscus-injury-fluid-and-buckling
  "A knee that is swollen as a whole and buckles has a mechanical fault inside, also when no injury is told: fluid and
   distrust together are no muscle picture. Known arthritis and a course of months are judged elsewhere.
   Sources: nhs-gloucestershire-knee-red-flags derived."
  (logical (finding (question giving-way) (answer knee-buckles))
           (finding (question swelling) (answer whole-knee))
           (not (finding (question duration) (answer months|years) (certainty 1.0)))
           (not (finding (question history) (answer osteoarthritis|rheumatoid-arthritis) (certainty 1.0))))
  =>
  (assert (red-flag (family ligament-or-meniscus-injury) (disposition urgent)
                    (rule red-flag-ligament-or-meniscus-injury-fluid-and-buckling))))

(defrule red-flag-ligament-or-meniscus-injury-catching-after-twist
  "A twist followed by catching, pain on turning or a little fluid next day may be a torn meniscus: physiotherapy and
   review at two weeks, since repair is possible for six to eight. A popliteus point stops full straightening without a
   twist.
   Sources: nhs-gloucestershire-knee-red-flags gpnotebook-clinical-features-acl-tear."
  (logical (finding (question trauma) (answer twist))
           (or (finding (question locking) (answer catches|stuck-bent|will-not-lock-straight))
               (finding (question aggravated-by) (answer twisting))
               (finding (question swelling-next-day) (answer yes))))
  =>
  (assert (red-flag (family ligament-or-meniscus-injury) (disposition routine-referral)
                    (rule red-flag-ligament-or-meniscus-injury-catching-after-twist))))

(defrule red-flag-ligament-or-meniscus-injury-old-injury-still-buckles
  "A knee that goes on buckling after an injury, however long ago, may lack a ligament and is examined before it is
   trained.
   Sources: nhs-gloucestershire-knee-red-flags gpnotebook-clinical-features-acl-tear derived."
  (logical (finding (question giving-way) (answer knee-buckles))
           (or (finding (question trauma) (answer twist|direct-blow|fall|overstretch|stumble))
               (finding (question history) (answer ligament-tear))))
  =>
  (assert (red-flag (family ligament-or-meniscus-injury) (disposition routine-referral)
                    (rule red-flag-ligament-or-meniscus-injury-old-injury-still-buckles))))

;;; ------------------------------------------------------------------------------------------------
;;; Bleeding into the joint, or into muscle under blood thinners.

(defrule red-flag-haemarthrosis-swells-within-hours
  "A knee that fills within hours holds blood, and behind it stands a cruciate tear, a break or a dislocated kneecap;
   after an injury about two in three have a torn cruciate. Overworked muscle swells not at all, or a little next day.
   Sources: ahpsuffolk-acl-tears galwayem-knee-soft-tissue-injuries nhs-kernow-acute-knee-pain-history-recent
   content-resources maffulli-1993-haemarthrosis knee-pain-chapter-accessmedicine nhs-gloucestershire-knee-red-flags."
  (logical (finding (question swelling-within-hours) (answer yes))
           (not (finding (question duration) (answer months|years) (certainty 1.0))))
  =>
  (assert (red-flag (family haemarthrosis) (disposition urgent) (rule red-flag-haemarthrosis-swells-within-hours))))

(defrule red-flag-haemarthrosis-fresh-injury-in-old-trouble
  "A knee that fills within hours after an injury of the last two weeks holds fresh blood, even when it had hurt for
   months or years before.
   Sources: galwayem-knee-soft-tissue-injuries nhs-gloucestershire-knee-red-flags derived."
  (logical (finding (question swelling-within-hours) (answer yes))
           (finding (question injury-age-days) (answer ?d&:(<= ?d 14))))
  =>
  (assert (red-flag (family haemarthrosis) (disposition urgent)
                    (rule red-flag-haemarthrosis-fresh-injury-in-old-trouble))))

(defrule red-flag-haemarthrosis-blood-thinner-and-swelling
  "In someone who takes blood thinners or has a bleeding disorder, a swollen knee or thigh is bleeding until shown
   otherwise, with or without an injury, and goes to hospital.
   Sources: nhs-kernow-acute-knee-pain-history-recent statpearls-22700 wheeless-differential-haemarthrosis
   knee-haemarthrosis-manual."
  (logical (or (finding (question history) (answer clotting-treatment))
               (finding (question bleeding-disorder) (answer yes)))
           (or (finding (question skin) (answer swollen))
               (finding (question swelling) (answer whole-knee|thigh))
               (finding (question swelling-within-hours|hot-red-swollen-joint) (answer yes)))
           (not (finding (question duration) (answer months|years) (certainty 1.0))))
  =>
  (assert (red-flag (family haemarthrosis) (disposition emergency)
                    (rule red-flag-haemarthrosis-blood-thinner-and-swelling))))

(defrule red-flag-haemarthrosis-bleeding-disorder-knee-pain
  "New knee pain in someone with haemophilia or another bleeding disorder is treated as a bleed before it swells.
   Muscle pain runs along the thigh and leaves the joint free.
   Sources: droracle-should-i-evaluate-manage-acute."
  (logical (finding (question bleeding-disorder) (answer yes))
           (finding (question pain-zone) (answer knee-front|knee-deep|knee-above|knee-below|knee-inner|knee-outer|
                                                 knee-back|knee-unspecified))
           (not (finding (question duration) (answer months|years) (certainty 1.0))))
  =>
  (assert (red-flag (family haemarthrosis) (disposition urgent)
                    (rule red-flag-haemarthrosis-bleeding-disorder-knee-pain))))

(defrule red-flag-haemarthrosis-blood-thinner-and-knock
  "Under blood thinners even a small fall, knock or twist can go on bleeding into joint or muscle and is looked at
   within a day.
   Sources: nhs-kernow-acute-knee-pain-history-recent."
  (logical (finding (question history) (answer clotting-treatment))
           (finding (question trauma) (answer fall|direct-blow|twist|stumble|overstretch|slip-legs-apart))
           (not (finding (question duration) (answer weeks|months|years) (certainty 1.0)))
           (not (finding (question injury-age-days) (answer ?d&:(> ?d 14)) (certainty 1.0))))
  =>
  (assert (red-flag (family haemarthrosis) (disposition urgent) (rule red-flag-haemarthrosis-blood-thinner-and-knock))))

(defrule red-flag-haemarthrosis-blood-thinner-sudden-pain
  "Leg pain that came suddenly, or with a bruise, in someone on blood thinners or with a bleeding disorder may be a
   bleed into muscle or joint. Overworked muscle builds up its ache and does not bruise.
   Sources: wheeless-differential-haemarthrosis derived."
  (logical (or (finding (question history) (answer clotting-treatment))
               (finding (question bleeding-disorder) (answer yes)))
           (or (finding (question onset) (answer sudden-injury))
               (finding (question skin) (answer bruise)))
           (not (finding (question duration) (answer weeks|months|years) (certainty 1.0))))
  =>
  (assert (red-flag (family haemarthrosis) (disposition urgent)
                    (rule red-flag-haemarthrosis-blood-thinner-sudden-pain))))

(defrule red-flag-haemarthrosis-easy-bruising-and-swollen-knee
  "A swollen knee in someone who is pale or bruises easily may be the first bleed of an unknown clotting or blood
   disease; a blood count and clotting test come before any handling.
   Sources: wheeless-differential-haemarthrosis derived."
  (logical (finding (question pale-or-easy-bruising) (answer yes))
           (or (finding (question swelling) (answer whole-knee))
               (finding (question swelling-within-hours) (answer yes))))
  =>
  (assert (red-flag (family haemarthrosis) (disposition urgent)
                    (rule red-flag-haemarthrosis-easy-bruising-and-swollen-knee))))

(defrule red-flag-haemarthrosis-replaced-knee-swells-suddenly
  "A replaced knee that swells within days without an injury is bleeding or infected; both are found by drawing fluid,
   which only hospital does in an artificial joint.
   Sources: derived."
  (logical (finding (question history) (answer knee-replacement))
           (finding (question swelling) (answer whole-knee))
           (not (finding (question duration) (answer weeks|months|years) (certainty 1.0)))
           (not (finding (question onset) (answer after-surgery) (certainty 1.0))))
  =>
  (assert (red-flag (family haemarthrosis) (disposition urgent)
                    (rule red-flag-haemarthrosis-replaced-knee-swells-suddenly))))

;;; ------------------------------------------------------------------------------------------------
;;; Large tear of a thigh muscle or its tendon.

(defrule red-flag-major-muscle-tear-pop-behind-or-inside-thigh
  "A pop in buttock, back of the thigh, groin or inner thigh followed by a bruise, a limp, a leg that will not carry or
   lost strength is a tendon torn off the bone, which is best repaired early. An ordinary strain has no pop and no
   large bruise.
   Sources: looney-2023-hamstring-rupture musculoskeletalkey-hamstring-avulsion sports-health-hamstring-tears-signs."
  (logical (finding (question pop-heard) (answer yes))
           (finding (question pain-zone) (answer thigh-back|buttock|groin|thigh-inner))
           (or (finding (question skin) (answer bruise))
               (finding (question cannot-bear-weight|limp) (answer yes))
               (finding (question weakness) (answer bending|drawing-leg-in)))
           (not (finding (question duration) (answer months|years) (certainty 1.0))))
  =>
  (assert (red-flag (family major-muscle-tear) (disposition urgent)
                    (rule red-flag-major-muscle-tear-pop-behind-or-inside-thigh))))

(defrule red-flag-major-muscle-tear-splits-and-buttock-pain
  "A slip into the splits or a forced stretch of the straight leg, then buttock pain with a bruise, a limp, weak
   bending or pain on sitting, is how hamstrings tear off the seat bone, in older people on a wet floor too. A
   stretched muscle is sore in its belly and sits in comfort.
   Sources: kuske-2016-hamstring-tears looney-2023-hamstring-rupture sports-health-hamstring-tears-signs."
  (logical (finding (question trauma) (answer slip-legs-apart|overstretch))
           (finding (question pain-zone) (answer buttock))
           (or (finding (question skin) (answer bruise))
               (finding (question limp) (answer yes))
               (finding (question weakness) (answer bending))
               (finding (question aggravated-by) (answer sitting-long)))
           (not (finding (question duration) (answer months|years) (certainty 1.0)))
           (not (finding (question injury-age-days) (answer ?d&:(> ?d 60)) (certainty 1.0))))
  =>
  (assert (red-flag (family major-muscle-tear) (disposition urgent)
                    (rule red-flag-major-muscle-tear-splits-and-buttock-pain))))

(defrule red-flag-major-muscle-tear-bruise-and-lost-strength
  "A sudden pain behind or inside the thigh, a bruise, and lost strength or a leg that will not carry: a large tear,
   even when no pop was noticed. A common strain keeps its strength, or bruises without losing it.
   Sources: looney-2023-hamstring-rupture musculoskeletalkey-hamstring-avulsion sports-health-hamstring-tears-signs
       derived."
  (logical (finding (question pain-zone) (answer thigh-back|buttock|groin|thigh-inner))
           (finding (question skin) (answer bruise))
           (or (finding (question onset) (answer sudden-injury))
               (finding (question trauma) (answer overstretch|slip-legs-apart)))
           (or (finding (question weakness) (answer bending|drawing-leg-in))
               (finding (question cannot-bear-weight) (answer yes)))
           (not (finding (question duration) (answer months|years) (certainty 1.0)))
           (not (finding (question injury-age-days) (answer ?d&:(> ?d 60)) (certainty 1.0))))
  =>
  (assert (red-flag (family major-muscle-tear) (disposition urgent)
                    (rule red-flag-major-muscle-tear-bruise-and-lost-strength))))

(defrule red-flag-major-muscle-tear-pop-in-front-thigh
  "A pop in the front of the thigh while kicking or sprinting, with a bruise, a lump, lost strength or a leg that will
   not carry, is a torn thigh muscle or tendon. Muscle points make no pop.
   Sources: derived."
  (logical (finding (question pop-heard) (answer yes))
           (finding (question pain-zone) (answer thigh-front|knee-above))
           (or (finding (question skin) (answer bruise))
               (finding (question mass-felt|cannot-bear-weight) (answer yes))
               (finding (question weakness) (answer straightening)))
           (not (finding (question duration) (answer months|years) (certainty 1.0))))
  =>
  (assert (red-flag (family major-muscle-tear) (disposition urgent)
                    (rule red-flag-major-muscle-tear-pop-in-front-thigh))))

;;; ------------------------------------------------------------------------------------------------
;;; Bone forming in a bruised muscle. Routine only: X-ray, and hands off.

(defrule red-flag-myositis-ossificans-bruised-muscle-hardening
  "Two to four weeks after a blow to the thigh, a lump, a knee that bends less or pain that grows may be bone forming
   in the bruised muscle: X-ray, no deep massage, no forced stretch. A muscle knot softens under pressure, and bending
   returns.
   Sources: lww-myositis-ossificans-sport-review-7 physio-pedia-myositis-ossificans fpnotebook-mystsosfcns."
  (logical (finding (question trauma) (answer direct-blow))
           (finding (question pain-zone) (answer thigh-front|thigh-outer|thigh-inner|thigh-back|thigh-unspecified|
                                                 knee-above))
           (or (finding (question mass-felt|unable-to-flex-90) (answer yes))
               (finding (question restricted) (answer knee-flexion))
               (finding (question course) (answer worsening)))
           (not (finding (question duration) (answer days|years) (certainty 1.0))))
  =>
  (assert (red-flag (family myositis-ossificans) (disposition routine-referral)
                    (rule red-flag-myositis-ossificans-bruised-muscle-hardening))))

(defrule red-flag-myositis-ossificans-fresh-dead-leg
  "A fresh blow to the thigh with a bruise, swelling or lost bending still bleeds in the depth and may turn to bone if
   it is rubbed: hands off at first. A trigger point has no blow behind it.
   Sources: physio-pedia-myositis-ossificans fpnotebook-mystsosfcns."
  (logical (finding (question trauma) (answer direct-blow))
           (finding (question pain-zone) (answer thigh-front|thigh-outer|thigh-unspecified|knee-above))
           (or (finding (question unable-to-flex-90) (answer yes))
               (finding (question skin) (answer bruise))
               (finding (question swelling) (answer thigh)))
           (not (finding (question duration) (answer weeks|months|years) (certainty 1.0))))
  =>
  (assert (red-flag (family myositis-ossificans) (disposition routine-referral)
                    (rule red-flag-myositis-ossificans-fresh-dead-leg))))

;;; ------------------------------------------------------------------------------------------------
;;; Torn calf muscle or Achilles tendon.

(defrule red-flag-tennis-leg-kick-in-the-calf
  "A sudden pain in the calf, as if kicked, is a torn calf muscle: it is checked that there is no clot and that the
   lower leg is soft. Muscle points creep in as cramp, without an event; and a strain that is already getting better
   may wait.
   Sources: righttrackphysio-calf-strain-gastrocnemius uptodate-calf-injuries-not-involving."
  (logical (finding (question pain-zone) (answer calf))
           (finding (question onset) (answer sudden-injury))
           (not (finding (question course) (answer improving) (certainty 1.0)))
           (not (finding (question duration) (answer weeks|months|years) (certainty 1.0))))
  =>
  (assert (red-flag (family tennis-leg) (disposition urgent) (rule red-flag-tennis-leg-kick-in-the-calf))))

(defrule red-flag-tennis-leg-pop-in-the-calf
  "A pop in the calf is a torn muscle that is checked for a clot and a tight lower leg, even if it already hurts less.
   Sources: righttrackphysio-calf-strain-gastrocnemius uptodate-calf-injuries-not-involving."
  (logical (finding (question pain-zone) (answer calf))
           (finding (question pop-heard) (answer yes))
           (not (finding (question duration) (answer weeks|months|years) (certainty 1.0))))
  =>
  (assert (red-flag (family tennis-leg) (disposition urgent) (rule red-flag-tennis-leg-pop-in-the-calf))))

(defrule red-flag-tennis-leg-strain-that-mends
  "A calf strained by a sudden movement that gets better is examined once before it is loaded again: a small tear grows
   with the next sprint.
   Sources: uptodate-calf-injuries-not-involving righttrackphysio-calf-strain-gastrocnemius derived."
  (logical (finding (question pain-zone) (answer calf))
           (finding (question onset) (answer sudden-injury))
           (finding (question course) (answer improving))
           (not (finding (question duration) (answer weeks|months|years) (certainty 1.0))))
  =>
  (assert (red-flag (family tennis-leg) (disposition routine-referral) (rule red-flag-tennis-leg-strain-that-mends))))

(defrule red-flag-tennis-leg-no-tiptoe-after-snap
  "Someone who cannot rise on tiptoe after a snap or sudden pain in calf, heel or ankle has a torn Achilles tendon
   until examined. A soleus point hurts on tiptoe, and carries.
   Sources: droracle-typical-signs-calf-muscle uptodate-calf-injuries-not-involving."
  (logical (finding (question weakness) (answer tiptoe))
           (finding (question pain-zone) (answer calf|heel|ankle-outer|ankle-inner))
           (or (finding (question pop-heard) (answer yes))
               (finding (question onset) (answer sudden-injury)))
           (not (finding (question duration) (answer months|years) (certainty 1.0))))
  =>
  (assert (red-flag (family tennis-leg) (disposition urgent) (rule red-flag-tennis-leg-no-tiptoe-after-snap))))

(defrule red-flag-tennis-leg-pop-and-swollen-or-bruised-calf
  "A pop in the calf followed by swelling or a bruise is a calf tear; one that is overlooked can go on to compartment
   syndrome, or hide a clot.
   Sources: namtpt-symptom-leg-gastrocnemius."
  (logical (finding (question pop-heard) (answer yes))
           (finding (question pain-zone) (answer calf))
           (or (finding (question calf-swelling) (answer yes))
               (finding (question skin) (answer bruise)))
           (not (finding (question duration) (answer months|years) (certainty 1.0))))
  =>
  (assert (red-flag (family tennis-leg) (disposition urgent)
                    (rule red-flag-tennis-leg-pop-and-swollen-or-bruised-calf))))

(defrule red-flag-tennis-leg-pop-at-heel
  "A pop at the heel or the back of the ankle is the sound of the Achilles tendon, even in someone who can still walk
   and was not asked to rise on tiptoe.
   Sources: droracle-typical-signs-calf-muscle derived."
  (logical (finding (question pop-heard) (answer yes))
           (finding (question pain-zone) (answer heel|ankle-inner|ankle-outer))
           (not (finding (question duration) (answer months|years) (certainty 1.0))))
  =>
  (assert (red-flag (family tennis-leg) (disposition urgent) (rule red-flag-tennis-leg-pop-at-heel))))

;;; A fresh injury in a knee that has hurt for long: how long the pain has lasted says nothing about the injury.

(defrule red-flag-patella-dislocation-fresh-in-a-long-painful-knee
  "A kneecap that jumped out within the last two weeks is seen urgently, however long the knee hurt before.
   Sources: nhs-gloucestershire-knee-red-flags knee-pain-chapter-accessmedicine."
  (logical (finding (question kneecap-jumped-out) (answer yes))
           (finding (question injury-age-days) (answer ?days&:(<= ?days 14))))
  =>
  (assert (red-flag (family patella-dislocation) (disposition urgent)
                    (rule red-flag-patella-dislocation-fresh-in-a-long-painful-knee))))

(defrule red-flag-quadriceps-or-patellar-tendon-rupture-fresh-in-a-long-painful-knee
  "Someone who cannot lift the straight leg since an injury of the last two weeks has a torn extensor tendon until
   excluded, however long the knee hurt before: worn tendons tear more easily.
   Sources: nhs-gloucestershire-knee-red-flags teachmesurgery-quadriceps-tendon."
  (logical (finding (question unable-to-straight-leg-raise) (answer yes))
           (finding (question injury-age-days) (answer ?days&:(<= ?days 14))))
  =>
  (assert (red-flag (family quadriceps-or-patellar-tendon-rupture) (disposition emergency)
                    (rule red-flag-quadriceps-or-patellar-tendon-rupture-fresh-in-a-long-painful-knee))))

(defrule red-flag-locked-knee-stuck-bent-without-injury
  "A knee that stays bent, with a sore joint line, since days, or since squatting or turning, may be blocked by torn
   cartilage or a loose piece even though no injury is remembered. A stuck kneecap locks the leg too, but it yields.
   Sources: nhs-tayside-meniscal-problems knee-surgeon-locked-knee droitwichkneeclinic-spot-locked-knee-due derived."
  (logical (finding (question locking) (answer stuck-bent))
           (or (finding (question restricted) (answer knee-extension))
               (finding (question duration) (answer days))
               (finding (question one-finger-spot) (answer inner-joint-line|outer-joint-line))
               (finding (question aggravated-by) (answer squatting|twisting)))
           (not (finding (question true-locking) (answer no) (certainty 1.0)))
           (not (finding (question kneecap) (answer stuck) (certainty 1.0)))
           (not (finding (question duration) (answer months|years) (certainty 1.0))))
  =>
  (assert (red-flag (family locked-knee) (disposition urgent)
                    (rule red-flag-locked-knee-stuck-bent-without-injury))))

(defrule red-flag-locked-knee-stuck-bent
  "A knee that sticks bent is examined once for torn cartilage or a loose piece, unless true locking was denied or the
   kneecap itself is what sticks.
   Sources: nhs-tayside-meniscal-problems knee-surgeon-locked-knee derived."
  (logical (finding (question locking) (answer stuck-bent))
           (not (finding (question true-locking) (answer no) (certainty 1.0)))
           (not (finding (question kneecap) (answer stuck) (certainty 1.0))))
  =>
  (assert (red-flag (family locked-knee) (disposition routine-referral)
                    (rule red-flag-locked-knee-stuck-bent))))

(defrule red-flag-knee-dislocation-heavy-person-cannot-stand
  "In a very heavy person a stumble or fall can put the knee out and back again: unable to stand on it and the knee
   giving way means that artery and nerve are checked at once.
   Sources: statpearls-knee-dislocation jaaos-2015-knee-dislocation."
  (logical (finding (question overweight) (answer yes))
           (finding (question trauma) (answer stumble|fall|twist))
           (finding (question cannot-bear-weight) (answer yes))
           (finding (question giving-way) (answer knee-buckles))
           (not (finding (question duration) (answer months|years) (certainty 1.0))))
  =>
  (assert (red-flag (family knee-dislocation) (disposition emergency)
                    (rule red-flag-knee-dislocation-heavy-person-cannot-stand))))

;;; ------------------------------------------------------------------------------------------------
;;; Told in few answers: what little was said is enough together. docs/sources.md says where each comes from.

(defrule red-flag-quadriceps-or-patellar-tendon-rupture-both-knees-after-one-fall
  "Two knees that fail or hurt above or below the kneecap after one fall or stumble are torn tendons until both
   straight legs have been lifted: nobody bruises both knees and loses their strength.
   Sources: medscape-1249621 fprmed-quadriceps-patellar-tendon-ruptures teachmesurgery-quadriceps-tendon."
  (logical (finding (question side) (answer both))
           (finding (question trauma) (answer fall|stumble|overstretch))
           (finding (question pain-zone) (answer knee-above|knee-below|knee-front|knee-unspecified|thigh-front))
           (or (finding (question cannot-bear-weight|pop-heard|unable-to-straight-leg-raise|bilateral-leg-pain) (answer yes))
               (finding (question weakness) (answer straightening))
               (finding (question giving-way) (answer knee-buckles))
               (finding (question severity) (answer ?pain&:(>= ?pain 7))))
           (not (finding (question duration) (answer months|years) (certainty 1.0)))
           (not (finding (question course) (answer improving) (certainty 1.0))))
  =>
  (assert (red-flag (family quadriceps-or-patellar-tendon-rupture) (disposition urgent)
                    (rule red-flag-quadriceps-or-patellar-tendon-rupture-both-knees-after-one-fall))))

(defrule red-flag-quadriceps-or-patellar-tendon-rupture-lost-straightening-since-a-jump-or-step
  "A knee that since a jump, a landing, a step or a blow cannot be straightened by its own strength has a torn tendon
   or kneecap, at any age; whoever can straighten it, though it hurts, has a strain.
   Sources: medscape-1249621 statpearls-tibial-tubercle nhs-gloucestershire-knee-red-flags."
  (logical (finding (question weakness) (answer straightening))
           (finding (question onset) (answer sudden-injury))
           (finding (question pain-zone) (answer knee-front|knee-deep|knee-above|knee-below|knee-inner|knee-outer|
                                                 knee-back|knee-unspecified|thigh-front))
           (or (finding (question swelling) (answer whole-knee|thigh))
               (finding (question skin) (answer swollen|bruise))
               (finding (question limp|cannot-bear-weight|pop-heard) (answer yes))
               (finding (question trauma) (answer direct-blow|twist|fall|overstretch|stumble|slip-legs-apart)))
           (not (finding (question duration) (answer months|years) (certainty 1.0)))
           (not (finding (question course) (answer improving) (certainty 1.0)))
           (not (finding (question unable-to-straight-leg-raise) (answer no) (certainty 1.0)))
           (not (finding (question injury-age-days) (answer ?days&:(> ?days 60)) (certainty 1.0)))
           (not (finding (question kneecap) (answer stuck) (certainty 1.0))))
  =>
  (assert (red-flag (family quadriceps-or-patellar-tendon-rupture) (disposition emergency)
                    (rule red-flag-quadriceps-or-patellar-tendon-rupture-lost-straightening-since-a-jump-or-step))))

(defrule red-flag-ligament-or-meniscus-injury-swollen-since-a-sudden-start
  "A knee that is swollen since it was suddenly hurt has torn something inside until examined, also when nobody told
   how it happened. A bump over the kneecap or at the shin is another thing.
   Sources: nhs-gloucestershire-knee-red-flags cartilage-repair-group-c-mechanical-recent."
  (logical (finding (question onset) (answer sudden-injury))
           (finding (question skin) (answer swollen))
           (finding (question pain-zone) (answer knee-front|knee-deep|knee-above|knee-below|knee-inner|knee-outer|
                                                 knee-back|knee-unspecified))
           (not (finding (question duration) (answer weeks|months|years) (certainty 1.0)))
           (not (finding (question swelling) (answer over-kneecap|below-kneecap|shin-bump|behind-knee|thigh)
                         (certainty 1.0)))
           (not (finding (question course) (answer improving) (certainty 1.0)))
           (not (finding (question injury-age-days) (answer ?days&:(> ?days 21)) (certainty 1.0))))
  =>
  (assert (red-flag (family ligament-or-meniscus-injury) (disposition urgent)
                    (rule red-flag-ligament-or-meniscus-injury-swollen-since-a-sudden-start))))

(defrule red-flag-quadriceps-or-patellar-tendon-rupture-lost-straightening-since-a-sudden-start
  "A knee that since a sudden event cannot be straightened by its own strength is tested for a torn tendon within a
   day; a sore thigh muscle straightens it, though it hurts.
   Sources: medscape-1249621 nhs-gloucestershire-knee-red-flags."
  (logical (finding (question weakness) (answer straightening))
           (finding (question onset) (answer sudden-injury))
           (finding (question pain-zone) (answer knee-front|knee-deep|knee-above|knee-below|knee-inner|knee-outer|
                                                 knee-back|knee-unspecified|thigh-front))
           (not (finding (question duration) (answer months|years) (certainty 1.0)))
           (not (finding (question course) (answer improving) (certainty 1.0)))
           (not (finding (question unable-to-straight-leg-raise) (answer no) (certainty 1.0)))
           (not (finding (question kneecap) (answer stuck) (certainty 1.0))))
  =>
  (assert (red-flag (family quadriceps-or-patellar-tendon-rupture) (disposition urgent)
                    (rule red-flag-quadriceps-or-patellar-tendon-rupture-lost-straightening-since-a-sudden-start))))

(defrule red-flag-quadriceps-or-patellar-tendon-rupture-both-knees-lose-their-strength
  "Both knees that newly cannot be straightened by their own strength, with or without an accident, are torn tendons or
   failing nerves until examined within a day.
   Sources: medscape-1249621 teachmesurgery-quadriceps-tendon."
  (logical (finding (question side) (answer both))
           (finding (question weakness) (answer straightening))
           (finding (question pain-zone) (answer knee-front|knee-deep|knee-above|knee-below|knee-inner|knee-outer|
                                                 knee-back|knee-unspecified|thigh-front|thigh-unspecified))
           (not (finding (question duration) (answer months|years) (certainty 1.0)))
           (not (finding (question course) (answer steady|improving) (certainty 1.0))))
  =>
  (assert (red-flag (family quadriceps-or-patellar-tendon-rupture) (disposition urgent)
                    (rule red-flag-quadriceps-or-patellar-tendon-rupture-both-knees-lose-their-strength))))

;;; end of rules/red-flags/injury.clp
