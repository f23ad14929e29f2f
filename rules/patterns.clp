;;; patterns.clp - findings that say more together than one by one.
;;;
;;; Reads      signs, and zones that were denied. No conclusion of another rule.
;;; Concludes  evidence facts for and against muscles; each rule is an item of its own. Those about the iliotibial band
;;;            name it, since the tensor fasciae latae takes the band's evidence over. The strength says what the
;;;            combination adds: the single table rows of facts/muscles count as well. Rules that read zones alone say
;;;            `kind location`, so that the ceiling on location holds for them too.
;;; Relied on  by the ranking of muscles. No rule reads what is concluded here.
;;;
;;; Muscle evidence only: nothing here raises or lifts an alarm. The ids in `Sources:` are those of facts/sources.

;;; ------------------------------------------------------------------------------------------------
;;; Front of the thigh: rectus femoris, vastus medialis, vastus lateralis, vastus intermedius.

(defrule pattern-buckling-knee-after-the-pain
  "An ache that faded after weeks or months and left a knee that buckles without pain is the vastus medialis: it
   stops hurting and starts to switch off.
   Sources: S005 S023 namtpt-symptom-leg-medialis fitandtrimpt-knee-pain-issues."
  (logical (told (sign pain-then-painless-buckling))
           (told (sign knee-buckles)))
  =>
  (assert (evidence (about vastus-medialis) (direction for) (kind pattern) (strength strong))))

(defrule pattern-buckling-knee-deep-inner-ache
  "A knee that gives out together with pain deep in the joint or on its inner side belongs to the vastus medialis
   rather than to the other quadriceps.
   Sources: S019 S020 S023 namtpt-symptom-leg-medialis."
  (logical (told (sign knee-buckles))
           (told (sign deep-or-inner-knee-or-thigh-pain)))
  =>
  (assert (evidence (about vastus-medialis) (direction for) (kind pattern) (strength moderate))))

(defrule pattern-knee-gives-way-in-stride
  "A knee that suddenly lets go in walking, on uneven ground or with a fall fits the vastus medialis, which steadies
   the knee at every step.
   Sources: S005 S018 S023 namtpt-symptom-leg-medialis morningside-vastus-medialis."
  (logical (told (sign knee-buckles))
           (or (told (sign worse-walking-or-on-uneven-ground)) (told (sign fall-or-stumble))))
  =>
  (assert (evidence (about vastus-medialis) (direction for) (kind pattern) (strength moderate))))

(defrule pattern-toothache-in-the-knee
  "A toothache-like pain deep in the knee or along its inner side is how vastus medialis pain is told.
   Sources: S019 S021 fitandtrimpt-knee-pain-issues."
  (logical (told (sign toothache-like-pain))
           (told (sign deep-or-inner-knee-or-thigh-pain)))
  =>
  (assert (evidence (about vastus-medialis) (direction for) (kind pattern) (strength moderate))))

(defrule pattern-stuck-kneecap-stiff-leg
  "A kneecap that will not glide, with a stiff-legged walk or a leg that locks slightly bent, is the picture of the
   vastus lateralis.
   Sources: S030 S031 S032 namtpt-symptom-leg-lateralis massage4-clients-complaining-locked-knee."
  (logical (told (sign kneecap-stuck))
           (or (told (sign stiff-knee-walk)) (told (sign locked-bent))))
  =>
  (assert (evidence (about vastus-lateralis) (direction for) (kind pattern) (strength strong))))

(defrule pattern-stiff-leg-dragged-or-locked
  "A leg carried stiff, locked slightly bent or dragging its foot, points to the vastus lateralis even where nobody
   looked at the kneecap; a true foot drop is asked apart.
   Sources: S031 S032 S033 massage4-clients-complaining-locked-knee."
  (logical (told (sign stiff-knee-walk))
           (or (told (sign locked-bent)) (told (sign gait-foot-drags))))
  =>
  (assert (evidence (about vastus-lateralis) (direction for) (kind pattern) (strength moderate))))

(defrule pattern-kneecap-drawn-outward-squatting
  "A kneecap that slides outward in squatting under a tight or painful outer thigh is pulled there by the vastus
   lateralis and the iliotibial band; the tensor fasciae latae sets the tension of the band.
   Sources: S052 S054 S079 S080."
  (logical (told (sign kneecap-tracks-outward))
           (told (sign worse-squatting))
           (or (told (sign outer-knee-or-thigh-pain))
               (told (sign short-hip-adduction))
               (told (sign taut-band-of-the-outer-thigh))))
  =>
  (assert (evidence (about vastus-lateralis) (direction for) (kind pattern) (strength moderate)
                    (item pattern-kneecap-drawn-outward-squatting)))
  (assert (evidence (about iliotibial-band) (direction for) (kind pattern) (strength moderate)
                    (item pattern-kneecap-drawn-outward-squatting)))
  (assert (evidence (about tensor-fasciae-latae) (direction for) (kind pattern) (strength weak)
                    (item pattern-kneecap-drawn-outward-squatting))))

(defrule pattern-kneecap-outward-weak-inner-side
  "A kneecap that drifts outward while the inner side hurts or the knee straightens weakly or buckles shows a vastus
   medialis that no longer holds against the outer side.
   Sources: S018 niel-asher-runners-knee-vastus-medialis samuelplove-put-end-buckling-knees."
  (logical (told (sign kneecap-tracks-outward))
           (or (told (sign knee-buckles)) (told (sign weak-in-straightening)) (told (sign pain-knee-inner))))
  =>
  (assert (evidence (about vastus-medialis) (direction for) (kind pattern) (strength moderate))))

(defrule pattern-buckling-hip-on-the-stairs
  "A hip that gives way on the way downstairs, or that people guard by walking on the toes of that leg, is the
   hallmark of the rectus femoris, the one quadriceps that crosses the hip.
   Sources: S009 S011 S015 S016 S017 rathminespainclinic-thigh-s-limit."
  (logical (told (sign hip-buckles))
           (or (told (sign worse-stairs-down)) (told (sign weak-on-stairs-down)) (told (sign tiptoe-on-painful-leg))))
  =>
  (assert (evidence (about rectus-femoris) (direction for) (kind pattern) (strength strong))))

(defrule pattern-front-knee-weak-going-down
  "Pain at or just above the kneecap with a knee that feels weak going down stairs is told of the rectus femoris.
   Sources: S010 S011 S013 wellness-digest-quadriceps-muscle-rectus."
  (logical (told (sign front-or-upper-knee-pain))
           (told (sign weak-on-stairs-down)))
  =>
  (assert (evidence (about rectus-femoris) (direction for) (kind pattern) (strength moderate))))

(defrule pattern-night-ache-above-the-kneecap
  "An ache at the front of the knee or just above it that comes at night with the way one lies fits the rectus
   femoris, which some positions keep shortened for hours.
   Sources: S012 S013 S014 namtpt-symptom-leg-femoris paperzz-quadriceps-femoris-muscles."
  (logical (told (sign front-upper-or-deep-knee-pain))
           (told (sign pain-at-night))
           (told (sign worse-sleeping-position)))
  =>
  (assert (evidence (about rectus-femoris) (direction for) (kind pattern) (strength moderate))))

(defrule pattern-heel-will-not-reach-the-buttock
  "Front-of-knee or front-of-thigh pain where both bending the knee and straightening the hip are short fits the
   rectus femoris: it is the one quadriceps that both movements stretch.
   Sources: S009 mortonsfoot-another-source-knee-pain-b paperzz-quadriceps-femoris-muscles."
  (logical (told (sign front-knee-or-thigh-pain))
           (told (sign short-knee-flexion))
           (told (sign short-hip-extension)))
  =>
  (assert (evidence (about rectus-femoris) (direction for) (kind pattern) (strength moderate))))

(defrule pattern-front-thigh-pain-climbing
  "Front-of-thigh pain down to the top of the knee that comes on the way up, unless going down hurts too, is the
   vastus intermedius more than the rectus femoris.
   Sources: wellness-digest-quadricep-muscle-vastus muscles-knee-pain-quadriceps."
  (logical (told (sign pain-above-the-knee-or-front-thigh))
           (told (sign worse-going-up))
           (not (sure (sign worse-going-down))))
  =>
  (assert (evidence (about vastus-intermedius) (direction for) (kind pattern) (strength moderate))))

(defrule pattern-first-steps-after-sitting
  "After sitting, a front of thigh or knee that hurts on rising and will not let the knee straighten, or makes the
   first steps a limp, is the vastus intermedius.
   Sources: wellness-digest-quadricep-muscle-vastus muscles-knee-pain-quadriceps."
  (logical (told (sign front-knee-or-thigh-pain))
           (told (sign worse-rising-from-sitting))
           (or (told (sign worse-straightening-knee))
               (told (sign will-not-lock-straight))
               (told (sign weak-in-straightening))
               (told (sign limp))))
  =>
  (assert (evidence (about vastus-intermedius) (direction for) (kind pattern) (strength moderate))))

(defrule pattern-quadriceps-under-load
  "Front-of-knee pain on squatting, on stairs and in walking alike is a quadriceps pulling on the kneecap; which of
   the four it is, other signs must tell.
   Sources: S050 S051."
  (logical (told (sign front-knee-or-thigh-pain))
           (told (sign worse-squatting))
           (told (sign worse-on-stairs))
           (told (sign worse-walking)))
  =>
  (assert (evidence (about rectus-femoris) (direction for) (kind pattern) (strength weak)))
  (assert (evidence (about vastus-medialis) (direction for) (kind pattern) (strength weak)))
  (assert (evidence (about vastus-lateralis) (direction for) (kind pattern) (strength weak)))
  (assert (evidence (about vastus-intermedius) (direction for) (kind pattern) (strength weak))))

(defrule pattern-injected-front-thigh
  "Injections into the thigh, insulin for instance, with pain in the front of the thigh or knee: the needle may have
   woken points in the rectus femoris, less often in the vastus lateralis beside it.
   Sources: S179 namtpt-symptom-leg-femoris."
  (logical (told (sign thigh-injections))
           (told (sign front-knee-or-thigh-pain)))
  =>
  (assert (evidence (about rectus-femoris) (direction for) (kind pattern) (strength moderate)))
  (assert (evidence (about vastus-lateralis) (direction for) (kind pattern) (strength weak))))

(defrule pattern-injected-outer-thigh
  "Injections into the thigh with pain along the outer thigh or knee speak for the vastus lateralis, the usual place
   of the needle at the side.
   Sources: S179 namtpt-symptom-leg-femoris."
  (logical (told (sign thigh-injections))
           (told (sign outer-knee-or-thigh-pain)))
  =>
  (assert (evidence (about vastus-lateralis) (direction for) (kind pattern) (strength moderate))))

(defrule pattern-foot-tucked-under-the-seat
  "Sitting for long on a folded leg, with pain in the front of the thigh or knee, keeps bringing back a quadriceps
   point, mostly one of the rectus femoris.
   Sources: S180 S181 paperzz-quadriceps-femoris-muscles."
  (logical (told (sign posture-foot-tucked-under-seat))
           (told (sign front-or-deep-knee-or-thigh-pain)))
  =>
  (assert (evidence (about rectus-femoris) (direction for) (kind pattern) (strength moderate)))
  (assert (evidence (about vastus-medialis) (direction for) (kind pattern) (strength weak)))
  (assert (evidence (about vastus-lateralis) (direction for) (kind pattern) (strength weak)))
  (assert (evidence (about vastus-intermedius) (direction for) (kind pattern) (strength weak))))

(defrule pattern-heels-front-of-knee
  "High heels with pain at or above the kneecap: the rectus femoris is the cause that is easily overlooked.
   Sources: innerouterhealth-rectus-femoris tony10speed-quads."
  (logical (told (sign load-high-heels))
           (told (sign front-knee-or-thigh-pain)))
  =>
  (assert (evidence (about rectus-femoris) (direction for) (kind pattern) (strength weak))))

(defrule pattern-downhill-pain-in-front
  "Pain of going down that is felt in the front and not behind the knee comes from the braking quadriceps, the rectus
   femoris above all, and not from the popliteus, whose pain lies behind the knee.
   Sources: S010 S011 muscles-knee-pain-quadriceps namtpt-symptom-leg-popliteus."
  (logical (told (sign front-knee-or-thigh-pain))
           (or (told (sign worse-going-down)) (told (sign load-going-downhill)))
           (denied (question pain-zone) (answer knee-back))
           (denied (question pain-zone) (answer knee-below)))
  =>
  (assert (evidence (about rectus-femoris) (direction for) (kind pattern) (strength weak)))
  (assert (evidence (about popliteus) (direction against) (kind pattern) (strength moderate))))

(defrule pattern-sitting-pain-in-front
  "Pain of long sitting that is felt in the front of the thigh or knee only comes from the quadriceps side; hamstring
   pain of sitting lies at the back.
   Sources: morningside-rectus-femoris rathminespainclinic-thigh-s-limit S036 S043."
  (logical (told (sign front-knee-or-thigh-pain))
           (told (sign worse-sitting-long))
           (denied (question pain-zone) (answer thigh-back))
           (denied (question pain-zone) (answer knee-back))
           (denied (question pain-zone) (answer buttock)))
  =>
  (assert (evidence (about rectus-femoris) (direction for) (kind pattern) (strength weak)))
  (assert (evidence (about biceps-femoris) (direction against) (kind pattern) (strength moderate)))
  (assert (evidence (about semitendinosus) (direction against) (kind pattern) (strength weak)))
  (assert (evidence (about semimembranosus) (direction against) (kind pattern) (strength weak))))

;;; ------------------------------------------------------------------------------------------------
;;; Outer side: vastus lateralis, iliotibial band, tensor fasciae latae, gluteus minimus.

(defrule pattern-outer-thigh-and-knee-in-walking
  "Pain along the outer thigh down to the outer knee that walking brings on, with a hip that does not hurt, is the
   vastus lateralis; the tensor fasciae latae is felt at the hip first.
   Sources: S027 S028 namtpt-symptom-leg-lateralis finando-myofascial-pain."
  (logical (told (sign pain-thigh-outer))
           (told (sign pain-knee-outer))
           (told (sign worse-walking))
           (denied (question pain-zone) (answer hip-outer))
           (denied (question pain-zone) (answer buttock)))
  =>
  (assert (evidence (about vastus-lateralis) (direction for) (kind pattern) (strength moderate)))
  (assert (evidence (about tensor-fasciae-latae) (direction against) (kind pattern) (strength weak)))
  (assert (evidence (about gluteus-minimus) (direction against) (kind pattern) (strength weak))))

(defrule pattern-hip-to-outer-thigh-when-bent
  "Pain deep at the outer hip and down the outer thigh or knee, worse with the hip long or deeply bent, or a hip that
   will not straighten, is the tensor fasciae latae.
   Sources: finando-myofascial-pain davies-workbook-excerpt."
  (logical (told (sign pain-hip-outer))
           (told (sign outer-knee-or-thigh-pain))
           (or (told (sign worse-sitting-long))
               (told (sign short-hip-extension))
               (told (sign posture-hip-and-knee-part-bent-standing))))
  =>
  (assert (evidence (about tensor-fasciae-latae) (direction for) (kind pattern) (strength moderate))))

(defrule pattern-outer-knee-after-a-distance
  "Outer-knee pain of a runner or cyclist that starts after a certain distance, or is pressed with one finger on the
   bone just above the joint, lies where the iliotibial band crosses; the tensor fasciae latae tightens that band.
   Sources: S052 S054 timeofcare-iliotibial-band-syndrome iliotibial-band-narrative-review-2023-jfmk."
  (logical (told (sign pain-knee-outer))
           (or (told (sign load-of-running-or-cycling)) (told (sign worse-running-or-cycling)))
           (or (told (sign starts-after-a-distance)) (told (sign sore-spot-outer-thigh-bone-above-joint))))
  =>
  (assert (evidence (about iliotibial-band) (direction for) (kind pattern) (strength moderate)
                    (item pattern-outer-knee-after-a-distance)))
  (assert (evidence (about tensor-fasciae-latae) (direction for) (kind pattern) (strength weak)
                    (item pattern-outer-knee-after-a-distance))))

(defrule pattern-outer-joint-line-spot
  "Outer-knee pain that one finger finds on the joint line itself is not where the iliotibial band hurts: a meniscus
   is the likelier cause.
   Sources: timeofcare-iliotibial-band-syndrome."
  (logical (told (sign pain-knee-outer))
           (told (sign sore-spot-outer-joint-line)))
  =>
  (assert (evidence (about iliotibial-band) (direction against) (kind pattern) (strength moderate)
                    (item pattern-outer-joint-line-spot))))

(defrule pattern-runner-with-outer-knee-alone
  "A runner or cyclist whose pain keeps to the outer knee, hip and thigh free, has it from the band at the knee
   rather than from the hip muscles, which hurt higher up as well.
   Sources: iliotibial-band-narrative-review-2023-jfmk timeofcare-iliotibial-band-syndrome finando-myofascial-pain."
  (logical (told (sign pain-knee-outer))
           (told (sign load-of-running-or-cycling))
           (denied (question pain-zone) (answer hip-outer))
           (denied (question pain-zone) (answer thigh-outer))
           (denied (question pain-zone) (answer buttock)))
  =>
  (assert (evidence (about iliotibial-band) (direction for) (kind pattern) (strength weak)
                    (item pattern-runner-with-outer-knee-alone)))
  (assert (evidence (about tensor-fasciae-latae) (direction against) (kind pattern) (strength weak)
                    (item pattern-runner-with-outer-knee-alone)))
  (assert (evidence (about gluteus-minimus) (direction against) (kind pattern) (strength weak)
                    (item pattern-runner-with-outer-knee-alone))))

(defrule pattern-outer-pain-past-the-knee
  "Pain from the buttock or hip down the outer thigh that goes on below the knee to the outer leg or ankle is the
   front part of the gluteus minimus; the tensor fasciae latae and the vastus lateralis end at the knee.
   Sources: namtpt-symptom-leg-minimus painfreehealth-gluteus-minimus-muscle davies-workbook-excerpt."
  (logical (told (sign outer-leg-or-ankle-pain))
           (told (sign outer-hip-thigh-or-buttock-pain)))
  =>
  (assert (evidence (about gluteus-minimus) (direction for) (kind location) (strength strong)))
  (assert (evidence (about tensor-fasciae-latae) (direction against) (kind location) (strength weak)))
  (assert (evidence (about vastus-lateralis) (direction against) (kind location) (strength weak))))

(defrule pattern-rise-roll-and-limp
  "Pain of buttock, hip or thigh that makes rising from a chair and lying on that side hard, with a limp, broken
   nights or no position of ease, is the gluteus minimus.
   Sources: namtpt-symptom-leg-minimus news-journalonline-discerning-pain."
  (logical (told (sign outer-hip-buttock-or-back-thigh-pain))
           (told (sign worse-rising-from-sitting))
           (told (sign worse-lying-on-side))
           (or (told (sign limp)) (told (sign pain-at-night)) (told (sign eased-by-nothing))))
  =>
  (assert (evidence (about gluteus-minimus) (direction for) (kind pattern) (strength moderate))))

(defrule pattern-thigh-will-not-cross
  "A thigh that cannot be laid fully across the other, with pain at the buttock, outer hip, thigh or calf, speaks for
   the gluteus minimus.
   Sources: mortonsfoot-relieve-low-back-pain-pseudo."
  (logical (told (sign short-hip-adduction))
           (told (sign outer-hip-or-back-of-leg-pain)))
  =>
  (assert (evidence (about gluteus-minimus) (direction for) (kind pattern) (strength moderate))))

(defrule pattern-outer-knee-after-cast-or-brace
  "Pain of the outer thigh or knee after a cast or a long rest, or under a brace, is the vastus lateralis, which
   suffers most from being held still.
   Sources: namtpt-symptom-leg-lateralis healthathand-knee-pain-problems-thigh."
  (logical (told (sign outer-knee-or-thigh-pain))
           (or (told (sign immobilised)) (told (sign knee-brace))))
  =>
  (assert (evidence (about vastus-lateralis) (direction for) (kind pattern) (strength moderate))))

(defrule pattern-numb-outer-thigh
  "A numb or tingling outer thigh that hurts at a light touch or under a tight belt is a trapped skin nerve rather
   than the vastus lateralis or the tensor fasciae latae.
   Sources: namtpt-symptom-leg-lateralis ilovetranslation."
  (logical (told (sign pain-thigh-outer))
           (told (sign numb-or-tingling))
           (or (told (sign light-touch-hurts)) (told (sign tight-clothing-or-belt))))
  =>
  (assert (evidence (about vastus-lateralis) (direction against) (kind pattern) (strength moderate)))
  (assert (evidence (about tensor-fasciae-latae) (direction against) (kind pattern) (strength weak))))

(defrule pattern-knock-kneed-outer-knee
  "A knee that dives inward drags the iliotibial band over its outer side; the tensor fasciae latae shares that load.
   Sources: S058 aberdeenchiropracticblog-basketball."
  (logical (told (sign knock-knees))
           (told (sign pain-knee-outer)))
  =>
  (assert (evidence (about iliotibial-band) (direction for) (kind pattern) (strength moderate)
                    (item pattern-knock-kneed-outer-knee)))
  (assert (evidence (about tensor-fasciae-latae) (direction for) (kind pattern) (strength weak)
                    (item pattern-knock-kneed-outer-knee))))

(defrule pattern-bow-legged-outer-knee
  "In bow legs the outer side of thigh and knee is under constant pull: vastus lateralis, iliotibial band and biceps
   femoris. The founding text says that each angle overloads certain muscles; which ones is inferred from the pull.
   Sources: S058 derived."
  (logical (told (sign bow-legs))
           (told (sign outer-knee-or-thigh-pain)))
  =>
  (assert (evidence (about vastus-lateralis) (direction for) (kind pattern) (strength weak)
                    (item pattern-bow-legged-outer-knee)))
  (assert (evidence (about iliotibial-band) (direction for) (kind pattern) (strength weak)
                    (item pattern-bow-legged-outer-knee)))
  (assert (evidence (about biceps-femoris) (direction for) (kind pattern) (strength weak)
                    (item pattern-bow-legged-outer-knee))))

;;; ------------------------------------------------------------------------------------------------
;;; Inner side: sartorius, gracilis, adductors, pectineus, inner hamstrings.

(defrule pattern-burning-thigh-eased-by-walking
  "A hot, stinging pain along the inner thigh that no position relieves and only walking eases is the gracilis.
   Sources: wellness-digest-gracilis-muscle-constant bodyacheescape-groin-pain."
  (logical (told (sign inner-knee-or-thigh-pain))
           (told (sign burning-pain))
           (told (sign eased-by-walking)))
  =>
  (assert (evidence (about gracilis) (direction for) (kind pattern) (strength strong)))
  (assert (evidence (about sartorius) (direction against) (kind pattern) (strength weak))))

(defrule pattern-tingling-inner-thigh
  "Sharp tingling near the surface of the inner thigh or inner knee is the sartorius; the vastus medialis aches deep.
   Sources: handsonpainrelief-sartorius-muscle niel-asher-sartorius S019 S021."
  (logical (told (sign inner-knee-or-thigh-pain))
           (told (sign numb-or-tingling)))
  =>
  (assert (evidence (about sartorius) (direction for) (kind pattern) (strength moderate)))
  (assert (evidence (about vastus-medialis) (direction against) (kind pattern) (strength weak))))

(defrule pattern-burning-from-front-to-inner-thigh
  "A burning or sharp surface pain that runs from the front of the thigh across to its inner side or the inner knee
   follows the sartorius; the gracilis keeps to the inner thigh.
   Sources: niel-asher-sartorius webmanmed-lowxtrm wellness-digest-gracilis-muscle-constant."
  (logical (told (sign pain-thigh-front))
           (told (sign inner-knee-or-thigh-pain))
           (told (sign burning-sharp-numb-or-tingling)))
  =>
  (assert (evidence (about sartorius) (direction for) (kind pattern) (strength moderate)))
  (assert (evidence (about gracilis) (direction against) (kind pattern) (strength weak))))

(defrule pattern-deep-ache-at-the-inner-knee
  "A deep or toothache-like ache at the inner knee speaks against sartorius and gracilis, which burn or tingle near
   the surface.
   Sources: S019 S021 niel-asher-sartorius wellness-digest-gracilis-muscle-constant."
  (logical (told (sign pain-knee-inner))
           (told (sign deep-or-toothache-like-ache))
           (not (sure (sign burning-numb-or-tingling))))
  =>
  (assert (evidence (about sartorius) (direction against) (kind pattern) (strength weak)))
  (assert (evidence (about gracilis) (direction against) (kind pattern) (strength weak))))

(defrule pattern-groin-and-inner-knee
  "Pain at both ends, groin and inner knee, is the figure of adductor longus and brevis. The sources give the two one
   figure; that the longus leads is inferred from its lower reach. The adductor magnus seldom reaches the knee.
   Sources: aberdeenchiropracticblog-adductor-longus niel-asher-stretching-pain-relief
   aberdeenchiropracticblog-adductor-magnus derived."
  (logical (told (sign pain-groin))
           (told (sign pain-knee-inner)))
  =>
  (assert (evidence (about adductor-longus) (direction for) (kind location) (strength moderate)))
  (assert (evidence (about adductor-brevis) (direction for) (kind location) (strength weak)))
  (assert (evidence (about adductor-magnus) (direction against) (kind location) (strength weak))))

(defrule pattern-inner-thigh-down-to-the-shin
  "Inner-thigh or groin pain that runs on past the knee down the inner shin or ankle reaches further than gracilis or
   adductor magnus do, and speaks for the adductor longus.
   Sources: aberdeenchiropracticblog-adductor-longus robertsonfamilychiro-adductor-longus
   wellness-digest-gracilis-muscle-constant."
  (logical (told (sign inner-thigh-or-groin-pain))
           (told (sign shin-or-inner-ankle-pain)))
  =>
  (assert (evidence (about adductor-longus) (direction for) (kind location) (strength weak)))
  (assert (evidence (about adductor-magnus) (direction against) (kind location) (strength weak)))
  (assert (evidence (about gracilis) (direction against) (kind location) (strength weak))))

(defrule pattern-groin-and-thigh-will-not-spread
  "Groin or inner-thigh pain in a thigh that will not spread, felt on twisting, on getting out of a car or in sitting
   cross-legged, is adductor longus or brevis.
   Sources: morningside-adductor-longus-adductor bodyacheescape-groin-pain."
  (logical (told (sign inner-thigh-groin-or-front-hip-pain))
           (told (sign short-hip-abduction))
           (told (sign worse-turning-the-hip)))
  =>
  (assert (evidence (about adductor-longus) (direction for) (kind pattern) (strength moderate)))
  (assert (evidence (about adductor-brevis) (direction for) (kind pattern) (strength moderate))))

(defrule pattern-legs-slipped-apart
  "Groin, inner-thigh or inner-knee pain since the legs slid apart, on ice for instance, comes from the overstretched
   adductors: longus and brevis first, then the magnus.
   Sources: bodyacheescape-groin-pain musclepain-groin."
  (logical (told (sign legs-slipped-apart))
           (told (sign inner-knee-thigh-or-groin-pain)))
  =>
  (assert (evidence (about adductor-longus) (direction for) (kind pattern) (strength moderate)))
  (assert (evidence (about adductor-brevis) (direction for) (kind pattern) (strength moderate)))
  (assert (evidence (about adductor-magnus) (direction for) (kind pattern) (strength weak))))

(defrule pattern-kick-and-cut-groin
  "Kicking and sharp turns with pain in the groin or inner thigh load the adductor longus, with the brevis under it.
   Sources: musclepain-groin robertsonfamilychiro-adductor-longus."
  (logical (told (sign load-of-cutting-and-kicking))
           (told (sign inner-thigh-or-groin-pain)))
  =>
  (assert (evidence (about adductor-longus) (direction for) (kind pattern) (strength moderate)))
  (assert (evidence (about adductor-brevis) (direction for) (kind pattern) (strength weak))))

(defrule pattern-groin-into-the-pelvis
  "Pain that shoots from groin or inner thigh up deep into the pelvis is the adductor magnus; the short adductors do
   not go there. Disease of the pelvic organs must be excluded.
   Sources: bodyacheescape-groin-pain aberdeenchiropracticblog-adductor-magnus niel-asher-stretching-pain-relief."
  (logical (told (sign pain-pelvis-deep))
           (told (sign inner-thigh-or-groin-pain)))
  =>
  (assert (evidence (about adductor-magnus) (direction for) (kind location) (strength moderate)))
  (assert (evidence (about adductor-longus) (direction against) (kind location) (strength weak)))
  (assert (evidence (about adductor-brevis) (direction against) (kind location) (strength weak))))

(defrule pattern-pillow-between-the-knees
  "A deep ache of groin or inner thigh that leaves no place for the leg in bed until a pillow lies between the knees
   is the adductor magnus.
   Sources: bodyacheescape-groin-pain."
  (logical (told (sign inner-thigh-groin-or-pelvis-pain))
           (told (sign eased-by-a-pillow-between-the-knees))
           (not (sure (sign burning-numb-or-tingling))))
  =>
  (assert (evidence (about adductor-magnus) (direction for) (kind pattern) (strength moderate))))

(defrule pattern-sharp-groin-not-the-knee
  "A sharp pain deep in the groin that stays there, in a thigh that will not spread, after riding or in sitting
   cross-legged, is the pectineus, which does not reach the knee.
   Sources: namtpt-symptom-leg-pectineus niel-asher-pectineus."
  (logical (told (sign pain-groin))
           (told (sign sharp-pain))
           (denied (question pain-zone) (answer knee-inner))
           (or (told (sign short-hip-abduction)) (told (sign load-horse-riding)) (told (sign worse-cross-legged))))
  =>
  (assert (evidence (about pectineus) (direction for) (kind pattern) (strength moderate))))

(defrule pattern-inner-knee-with-back-of-thigh
  "Inner-knee pain that comes with pain in the back of the thigh or at the buttock crease, on sitting, on walking or
   with a knee that will not straighten, is the inner hamstrings; the vastus medialis gives no pain behind.
   Sources: simplehealthideas-2011 wellness-digest-semimembranosus-muscle morningside-semimembranosus."
  (logical (told (sign pain-knee-inner))
           (told (sign back-thigh-or-buttock-pain))
           (or (told (sign worse-sitting-walking-or-running)) (told (sign short-knee-extension))))
  =>
  (assert (evidence (about semimembranosus) (direction for) (kind pattern) (strength moderate)))
  (assert (evidence (about semitendinosus) (direction for) (kind pattern) (strength moderate)))
  (assert (evidence (about vastus-medialis) (direction against) (kind pattern) (strength weak))))

(defrule pattern-knock-kneed-inner-knee
  "A knee angled inward opens its inner side: the vastus medialis and, by inference, the sartorius and gracilis that
   guard that side work without rest.
   Sources: S058 aberdeenchiropracticblog-basketball derived."
  (logical (told (sign knock-knees))
           (told (sign front-or-inner-knee-pain)))
  =>
  (assert (evidence (about vastus-medialis) (direction for) (kind pattern) (strength moderate)))
  (assert (evidence (about sartorius) (direction for) (kind pattern) (strength weak)))
  (assert (evidence (about gracilis) (direction for) (kind pattern) (strength weak))))

(defrule pattern-rolling-foot-inner-knee
  "Flat feet or shoes worn down unevenly with pain in or inside the knee: the foot rolls in at each step, and vastus
   medialis and sartorius pay for it.
   Sources: S059 S060 samuelplove-put-end-buckling-knees webmanmed-lowxtrm."
  (logical (told (sign flat-feet-or-uneven-shoes))
           (told (sign deep-or-inner-knee-pain)))
  =>
  (assert (evidence (about vastus-medialis) (direction for) (kind pattern) (strength weak)))
  (assert (evidence (about sartorius) (direction for) (kind pattern) (strength weak))))

;;; ------------------------------------------------------------------------------------------------
;;; Back of thigh and buttock: biceps femoris, inner hamstrings, piriformis, gluteus minimus.

(defrule pattern-sitting-pain-in-the-buttock
  "Pain of the back of the thigh or knee that gathers in the buttock in sitting is the biceps femoris; the inner
   hamstrings can do the same.
   Sources: S036 S038 S043."
  (logical (told (sign pain-buttock))
           (told (sign knee-pit-or-back-thigh-pain))
           (told (sign worse-sitting-long)))
  =>
  (assert (evidence (about biceps-femoris) (direction for) (kind pattern) (strength moderate)))
  (assert (evidence (about semitendinosus) (direction for) (kind pattern) (strength weak)))
  (assert (evidence (about semimembranosus) (direction for) (kind pattern) (strength weak))))

(defrule pattern-limp-from-the-back-of-the-thigh
  "Walking that hurts behind thigh or knee and makes the person limp is the biceps femoris, less often an inner
   hamstring.
   Sources: S040 S041 constantcontact-suffering-pain-back-knee."
  (logical (told (sign knee-pit-or-back-thigh-pain))
           (told (sign worse-walking))
           (told (sign limp)))
  =>
  (assert (evidence (about biceps-femoris) (direction for) (kind pattern) (strength moderate)))
  (assert (evidence (about semitendinosus) (direction for) (kind pattern) (strength weak)))
  (assert (evidence (about semimembranosus) (direction for) (kind pattern) (strength weak))))

(defrule pattern-charlie-horse
  "Cramps felt in the back of the thigh, with a calf that does not hurt, are the charlie horse of the biceps femoris
   and not calf cramps.
   Sources: S037 painwhisperer-back-thigh-pain."
  (logical (told (sign pain-thigh-back))
           (told (sign leg-cramps))
           (denied (question pain-zone) (answer calf)))
  =>
  (assert (evidence (about biceps-femoris) (direction for) (kind pattern) (strength moderate)))
  (assert (evidence (about semitendinosus) (direction for) (kind pattern) (strength weak)))
  (assert (evidence (about gastrocnemius) (direction against) (kind pattern) (strength weak))))

(defrule pattern-dull-and-stiff-back-of-leg
  "A dull ache behind the knee with stiffness up the back of the thigh is the biceps femoris; the popliteus gives no
   pain in the thigh.
   Sources: S147 S148 wellness-digest-popliteus-muscle-pain-back."
  (logical (told (sign pain-knee-back))
           (told (sign pain-thigh-back))
           (told (sign dull-ache-or-stiffness)))
  =>
  (assert (evidence (about biceps-femoris) (direction for) (kind pattern) (strength moderate)))
  (assert (evidence (about popliteus) (direction against) (kind pattern) (strength weak))))

(defrule pattern-inner-back-of-thigh-and-knee
  "Pain at the back of the thigh together with the inner knee follows the inner hamstrings, whose tendons end on the
   inner shin; the biceps femoris ends on the outer side.
   Sources: S134 muscle-joint-pain-hamstrings derived."
  (logical (told (sign pain-thigh-back))
           (told (sign pain-knee-inner))
           (not (sure (sign pain-knee-outer))))
  =>
  (assert (evidence (about semitendinosus) (direction for) (kind location) (strength moderate)))
  (assert (evidence (about semimembranosus) (direction for) (kind location) (strength moderate)))
  (assert (evidence (about biceps-femoris) (direction against) (kind location) (strength weak))))

(defrule pattern-outer-back-of-thigh-and-knee
  "Back-of-thigh pain that runs down to the outer side of the knee follows the biceps femoris; inner-side pain
   follows the inner hamstrings.
   Sources: simplehealthideas-2011 niel-asher-maintain-hamstring-flexibility."
  (logical (told (sign pain-thigh-back))
           (told (sign pain-knee-outer))
           (denied (question pain-zone) (answer knee-inner)))
  =>
  (assert (evidence (about biceps-femoris) (direction for) (kind location) (strength weak)))
  (assert (evidence (about semitendinosus) (direction against) (kind location) (strength weak)))
  (assert (evidence (about semimembranosus) (direction against) (kind location) (strength weak))))

(defrule pattern-bent-knees-and-seat-edges
  "Hours with hips and knees bent, or with a seat edge pressing the thigh, and pain behind thigh or knee: the
   hamstrings have been kept short, the biceps femoris most.
   Sources: S131 S135 S149 simplehealthideas-2011 simplehealthideas-2009."
  (logical (told (sign knee-pit-or-back-thigh-pain))
           (or (told (sign posture-with-bent-knees)) (told (sign load-of-long-sitting))))
  =>
  (assert (evidence (about biceps-femoris) (direction for) (kind pattern) (strength moderate)))
  (assert (evidence (about semitendinosus) (direction for) (kind pattern) (strength weak)))
  (assert (evidence (about semimembranosus) (direction for) (kind pattern) (strength weak))))

(defrule pattern-low-saddle-back-of-knee
  "Cycling with pain behind the knee or thigh overloads the biceps femoris, the more so with a low saddle; the
   gastrocnemius and the popliteus come next.
   Sources: S135 S145 S151 simplehealthideas-2009 recover-with-purpose."
  (logical (told (sign knee-pit-or-back-thigh-pain))
           (or (told (sign load-cycling)) (told (sign worse-cycling))))
  =>
  (assert (evidence (about biceps-femoris) (direction for) (kind pattern) (strength moderate)))
  (assert (evidence (about gastrocnemius) (direction for) (kind pattern) (strength weak)))
  (assert (evidence (about popliteus) (direction for) (kind pattern) (strength weak))))

(defrule pattern-buttock-pain-stops-short
  "Buttock pain in sitting that goes no further than the thigh is the piriformis rather than a hamstring or the rear
   part of the gluteus minimus, which are felt behind the knee or in the calf.
   Sources: morningside-piriformis aberdeenchiropracticblog-piriformis handwiki-piriformis-syndrome."
  (logical (told (sign pain-buttock))
           (told (sign worse-sitting-long))
           (denied (question pain-zone) (answer knee-back))
           (denied (question pain-zone) (answer calf))
           (denied (question pain-zone) (answer thigh-outer)))
  =>
  (assert (evidence (about piriformis) (direction for) (kind pattern) (strength moderate)))
  (assert (evidence (about gluteus-minimus) (direction against) (kind pattern) (strength weak))))

(defrule pattern-buttock-tingling-in-sitting
  "Tingling or electric pain of buttock and back of thigh in sitting is the piriformis pressing on the nerve.
   Sources: triggerpointbook morningside-piriformis handwiki-piriformis-syndrome."
  (logical (told (sign pain-buttock))
           (told (sign numb-or-tingling))
           (told (sign worse-sitting-long)))
  =>
  (assert (evidence (about piriformis) (direction for) (kind pattern) (strength moderate))))

(defrule pattern-buttock-to-calf
  "Pain from the buttock down the back of thigh and calf that is worst on rising, on standing or on that side in bed
   is the rear part of the gluteus minimus; the piriformis stops in the thigh.
   Sources: namtpt-symptom-leg-minimus painfreehealth-gluteus-minimus-muscle news-journalonline-discerning-pain
   morningside-piriformis."
  (logical (told (sign pain-buttock))
           (told (sign pain-calf))
           (told (sign worse-rising-standing-or-on-the-side)))
  =>
  (assert (evidence (about gluteus-minimus) (direction for) (kind pattern) (strength moderate)))
  (assert (evidence (about piriformis) (direction against) (kind pattern) (strength weak))))

;;; ------------------------------------------------------------------------------------------------
;;; Back of the knee and calf: popliteus, plantaris, gastrocnemius, soleus.

(defrule pattern-straightening-pain-below-the-knee
  "Pain right below the knee as the leg is straightened is told of the popliteus.
   Sources: S152 S153."
  (logical (told (sign pain-knee-below))
           (told (sign worse-straightening-knee)))
  =>
  (assert (evidence (about popliteus) (direction for) (kind pattern) (strength moderate))))

(defrule pattern-straightening-pain-worse-downhill
  "Pain behind or just below the knee on straightening it that is worse downhill or down stairs is the popliteus,
   which brakes the thigh on the shin in every step down.
   Sources: S153 S155 namtpt-symptom-leg-popliteus wellness-digest-popliteus-muscle-pain-back."
  (logical (told (sign pain-below-or-behind-the-knee))
           (told (sign worse-straightening-knee))
           (or (told (sign worse-going-down)) (told (sign load-going-downhill))))
  =>
  (assert (evidence (about popliteus) (direction for) (kind pattern) (strength strong))))

(defrule pattern-knee-pit-pain-going-down
  "Pain in the knee pit that is worse going down, unless going up hurts as well, is the popliteus rather than the
   gastrocnemius, which hurts on the climb.
   Sources: S155 namtpt-symptom-leg-popliteus namtpt-symptom-leg-gastrocnemius."
  (logical (told (sign pain-knee-back))
           (told (sign worse-going-down))
           (not (sure (sign worse-going-up))))
  =>
  (assert (evidence (about popliteus) (direction for) (kind pattern) (strength moderate)))
  (assert (evidence (about gastrocnemius) (direction against) (kind pattern) (strength weak))))

(defrule pattern-knee-pit-that-will-not-lock
  "Pain behind or below the knee in a knee that will not lock straight, or catches, is the popliteus, the muscle that
   unlocks the straight knee.
   Sources: S137 S152 S154 wellness-digest-popliteus-muscle-pain-back."
  (logical (told (sign pain-below-or-behind-the-knee))
           (told (sign knee-catches-or-will-not-lock-straight)))
  =>
  (assert (evidence (about popliteus) (direction for) (kind pattern) (strength moderate))))

(defrule pattern-knee-pit-quiet-at-night
  "Knee-pit pain on the move that is gone at night fits the popliteus; gastrocnemius and biceps femoris tend to
   disturb the night.
   Sources: niel-asher-popliteus-knee-pain S038 mirror-perry-calf."
  (logical (told (sign pain-knee-back))
           (told (sign no-night-pain))
           (told (sign worse-with-load-on-the-bent-knee)))
  =>
  (assert (evidence (about popliteus) (direction for) (kind pattern) (strength weak)))
  (assert (evidence (about gastrocnemius) (direction against) (kind pattern) (strength weak)))
  (assert (evidence (about biceps-femoris) (direction against) (kind pattern) (strength weak))))

(defrule pattern-turning-on-a-planted-foot
  "Quick turns at a run, or a twist on a planted foot, with pain behind the knee overload the popliteus, which turns
   the shin.
   Sources: S152 S156 namtpt-symptom-leg-popliteus."
  (logical (told (sign pain-knee-back))
           (or (told (sign load-sudden-direction-change)) (told (sign worse-twisting)) (told (sign twist))))
  =>
  (assert (evidence (about popliteus) (direction for) (kind pattern) (strength moderate))))

(defrule pattern-knee-pit-after-downhill-sport
  "Downhill hiking or skiing followed by pain behind or below the knee has overworked the popliteus.
   Sources: S127 S135 S157 niel-asher-popliteus."
  (logical (told (sign pain-below-or-behind-the-knee))
           (told (sign load-going-downhill)))
  =>
  (assert (evidence (about popliteus) (direction for) (kind pattern) (strength moderate))))

(defrule pattern-braced-knee-with-knee-pit-pain
  "Pain behind or below a braced or wrapped knee is fed by the brace: the popliteus, less often the plantaris.
   Sources: S158 wellness-digest-popliteus-muscle-pain-back wellness-digest-plantaris-muscle-pain."
  (logical (told (sign pain-below-or-behind-the-knee))
           (told (sign knee-brace)))
  =>
  (assert (evidence (about popliteus) (direction for) (kind pattern) (strength moderate)))
  (assert (evidence (about plantaris) (direction for) (kind pattern) (strength weak))))

(defrule pattern-knee-pit-after-joint-injury
  "Knee-pit pain that stays after a ligament or meniscus injury or after knee surgery is often the popliteus, which
   had to stand in for the damaged part.
   Sources: S173 namtpt-symptom-leg-popliteus niel-asher-popliteus wellness-digest-popliteus-muscle-pain-back."
  (logical (told (sign pain-knee-back))
           (or (told (sign known-knee-tear)) (told (sign began-after-surgery))))
  =>
  (assert (evidence (about popliteus) (direction for) (kind pattern) (strength moderate))))

(defrule pattern-missed-step-behind-the-knee
  "Pain behind the knee or high in the calf since knee and ankle were forced straight together, as in a missed step,
   is the plantaris.
   Sources: S159 S160 S161 wellness-digest-plantaris-muscle-pain."
  (logical (told (sign knee-pit-or-calf-pain))
           (told (sign overstretch))
           (denied (question pain-zone) (answer thigh-back)))
  =>
  (assert (evidence (about plantaris) (direction for) (kind pattern) (strength moderate))))

(defrule pattern-tug-behind-the-straight-knee
  "A tug behind the knee as it straightens, or there and with an ankle that will not bend up, is the plantaris or the
   gastrocnemius beside it.
   Sources: S159 wellness-digest-plantaris-muscle-pain morningside-plantaris morningside-gastrocnemius."
  (logical (told (sign pain-knee-back))
           (told (sign worse-straightening-knee))
           (or (told (sign pulling-pain)) (told (sign short-ankle-dorsiflexion))))
  =>
  (assert (evidence (about plantaris) (direction for) (kind pattern) (strength moderate)))
  (assert (evidence (about gastrocnemius) (direction for) (kind pattern) (strength weak))))

(defrule pattern-heels-calf-and-knee-pit
  "High heels with pain behind the knee or in the calf have kept the calf short: the gastrocnemius first, then
   plantaris and soleus.
   Sources: S135 S144 healthyvox-calf-ankle-foot-pain niel-asher-plantaris bodyacheescape-heel-pain."
  (logical (told (sign load-high-heels))
           (told (sign knee-pit-or-calf-pain)))
  =>
  (assert (evidence (about gastrocnemius) (direction for) (kind pattern) (strength moderate)))
  (assert (evidence (about plantaris) (direction for) (kind pattern) (strength weak)))
  (assert (evidence (about soleus) (direction for) (kind pattern) (strength weak))))

(defrule pattern-climbing-calf-and-knee-pit
  "Pain behind the knee or in the calf on the way up, unless the way down hurts as well, is the gastrocnemius, which
   drives each step of a climb.
   Sources: S127 S140 S143 namtpt-symptom-leg-gastrocnemius."
  (logical (told (sign knee-pit-or-calf-pain))
           (or (told (sign worse-going-up)) (told (sign load-of-climbing-or-uphill)))
           (not (sure (sign worse-going-down))))
  =>
  (assert (evidence (about gastrocnemius) (direction for) (kind pattern) (strength moderate))))

(defrule pattern-calf-cramps-at-night
  "Painful calf cramps at night, or after sleeping with the toes pointed or the calf on an edge, are the
   gastrocnemius.
   Sources: namtpt-symptom-leg-gastrocnemius mirror-perry-calf healthyvox-calf-ankle-foot-pain."
  (logical (told (sign knee-pit-or-calf-pain))
           (told (sign leg-cramps))
           (or (told (sign pain-at-night)) (told (sign posture-that-shortens-the-calf)))
           (denied (question pain-zone) (answer thigh-back)))
  =>
  (assert (evidence (about gastrocnemius) (direction for) (kind pattern) (strength moderate))))

(defrule pattern-knee-pit-to-instep
  "Knee-pit pain with pain at the instep or the inner ankle follows the inner head of the gastrocnemius; the tibialis
   posterior, which shares the foot, does not reach the knee.
   Sources: S141 namtpt-symptom-leg-gastrocnemius wellness-digest-gastrocnemius-knee-low-leg
   namtpt-symptom-foot-posterior."
  (logical (told (sign pain-knee-back))
           (told (sign inner-ankle-or-sole-pain)))
  =>
  (assert (evidence (about gastrocnemius) (direction for) (kind location) (strength moderate)))
  (assert (evidence (about tibialis-posterior) (direction against) (kind location) (strength weak))))

(defrule pattern-knee-pit-and-calf-without-heel
  "Pain of knee pit and calf with a free heel is the gastrocnemius; the soleus is felt in the heel and seldom behind
   the knee.
   Sources: S140 S141 namtpt-symptom-leg-soleus mortonsfoot-soleus-heel-pain-often."
  (logical (told (sign pain-knee-back))
           (told (sign pain-calf))
           (denied (question pain-zone) (answer heel)))
  =>
  (assert (evidence (about gastrocnemius) (direction for) (kind location) (strength weak)))
  (assert (evidence (about soleus) (direction against) (kind location) (strength weak))))

(defrule pattern-heel-pain-in-a-squat
  "Heel pain with an ankle that will not bend up, so that the heels rise in a squat, or on climbing, is the soleus
   rather than the gastrocnemius.
   Sources: namtpt-symptom-leg-soleus mortonsfoot-soleus-heel-pain-often."
  (logical (told (sign pain-heel))
           (or (told (sign short-ankle-dorsiflexion)) (told (sign worse-squatting-or-going-up))))
  =>
  (assert (evidence (about soleus) (direction for) (kind pattern) (strength moderate)))
  (assert (evidence (about gastrocnemius) (direction against) (kind pattern) (strength weak))))

;;; ------------------------------------------------------------------------------------------------
;;; Strains, tears and snapping tendons: which muscle it is, beside what the danger rules say of the injury.

(defrule pattern-snap-in-the-calf
  "A snap with a sharp pain behind the knee or in the calf is a tear of the inner head of the gastrocnemius or of the
   plantaris; the snap alone does not tell which.
   Sources: delgado-2002-tennis-leg koulouris-2007-calf-mri namtpt-symptom-leg-soleus."
  (logical (told (sign began-with-an-injury))
           (told (sign knee-pit-or-calf-pain))
           (told (sign painful-snap)))
  =>
  (assert (evidence (about gastrocnemius) (direction for) (kind pattern) (strength moderate)))
  (assert (evidence (about plantaris) (direction for) (kind pattern) (strength moderate))))

(defrule pattern-sprinting-tears-the-hamstring
  "A sudden pain at the back of the thigh in someone who sprints is mostly a tear of the biceps femoris.
   Sources: ekstrand-2012-hamstring-mri leagrave-hamstrings."
  (logical (told (sign began-with-an-injury))
           (told (sign pain-thigh-back))
           (or (told (sign load-of-sprints-and-kicks)) (told (sign worse-sprinting))))
  =>
  (assert (evidence (about biceps-femoris) (direction for) (kind pattern) (strength moderate))))

(defrule pattern-overstretched-hamstring
  "A back of the thigh or buttock that was overstretched, in a kick, a split or a slide, is the semimembranosus near the
   sit bone rather than the biceps femoris.
   Sources: leagrave-hamstrings ekstrand-2012-hamstring-mri."
  (logical (told (sign back-thigh-or-buttock-pain))
           (told (sign overstretch-or-slip)))
  =>
  (assert (evidence (about semimembranosus) (direction for) (kind pattern) (strength moderate)))
  (assert (evidence (about biceps-femoris) (direction against) (kind pattern) (strength weak))))

(defrule pattern-kick-tears-the-front-thigh
  "A sudden pain at the front of the thigh or hip in kicking or sprinting is the rectus femoris: most tears there are
   its own.
   Sources: quadriceps-tears-2022-review serner-2017-hip-flexor-tears."
  (logical (told (sign began-with-an-injury))
           (told (sign front-hip-or-front-thigh-pain))
           (or (told (sign kicking-hurts)) (told (sign load-of-sprints-and-kicks))))
  =>
  (assert (evidence (about rectus-femoris) (direction for) (kind pattern) (strength moderate))))

(defrule pattern-turn-tears-the-hip-flexor
  "A sudden pain in the groin or front of the hip on a change of direction is the iliacus, less often the psoas.
   Sources: serner-2017-hip-flexor-tears."
  (logical (told (sign began-with-an-injury))
           (told (sign groin-or-front-hip-pain))
           (or (told (sign load-sudden-direction-change)) (told (sign twist))))
  =>
  (assert (evidence (about iliacus) (direction for) (kind pattern) (strength moderate)))
  (assert (evidence (about psoas) (direction for) (kind pattern) (strength weak))))

(defrule pattern-tightening-calf-of-a-runner
  "A calf that tightens over days and hurts again on each run, without one sudden stab, is the soleus rather than the
   gastrocnemius.
   Sources: bryan-dixon-2009-calf-strain phillips-soleus-strain."
  (logical (told (sign pain-calf))
           (told (sign began-gradually-or-after-overuse))
           (or (told (sign load-running)) (told (sign worse-running))))
  =>
  (assert (evidence (about soleus) (direction for) (kind pattern) (strength moderate)))
  (assert (evidence (about gastrocnemius) (direction against) (kind pattern) (strength weak))))

(defrule pattern-snap-at-the-outer-hip
  "A snap or click at the outer hip or thigh is the iliotibial band slipping over the bone.
   Sources: franklyn-miller-gluteal-triangle-outside laufgsund-upper-leg imbuebody-hip-outer-thigh."
  (logical (told (sign outer-hip-or-thigh-pain))
           (or (told (sign snap-or-click)) (told (sign snapping-hip))))
  =>
  (assert (evidence (about iliotibial-band) (direction for) (kind pattern) (strength moderate)
                    (item pattern-snap-at-the-outer-hip))))

(defrule pattern-snap-at-the-front-of-the-hip
  "A snap or click in the groin or front of the hip is the tendon of psoas and iliacus.
   Sources: hippainhelp-iliopsoas."
  (logical (told (sign groin-or-front-hip-pain))
           (or (told (sign snap-or-click)) (told (sign snapping-hip))))
  =>
  (assert (evidence (about psoas) (direction for) (kind pattern) (strength moderate)))
  (assert (evidence (about iliacus) (direction for) (kind pattern) (strength weak))))

;;; ------------------------------------------------------------------------------------------------
;;; What tells neighbours apart and takes two findings; single findings stand in facts/muscles/neighbours.clp.

(defrule pattern-outer-knee-of-a-runner
  "In runners and cyclists the iliotibial band comes before the muscles that hurt at the outer knee.
   Sources: runninginjuryclinic-knee runnersmd-outer-knee laufgsund-upper-leg."
  (logical (told (sign pain-knee-outer))
           (or (told (sign load-of-running-or-cycling)) (told (sign worse-running-or-cycling))))
  =>
  (assert (evidence (about iliotibial-band) (direction for) (kind pattern) (strength moderate)
                    (item pattern-outer-knee-of-a-runner))))

(defrule pattern-crouching-behind-the-knee
  "Pain behind the knee in a crouch or a deep squat is the popliteus rather than the gastrocnemius, which the bent knee
   slackens.
   Sources: namtpt-symptom-leg-popliteus niel-asher-popliteus scottsdale-popliteus."
  (logical (told (sign pain-knee-back))
           (told (sign worse-squatting)))
  =>
  (assert (evidence (about popliteus) (direction for) (kind pattern) (strength moderate)))
  (assert (evidence (about gastrocnemius) (direction against) (kind pattern) (strength weak))))

(defrule pattern-rolling-foot-sore-shin
  "A sore shin over a foot that rolls in, or in worn shoes, is the tibialis posterior or the soleus at the inner edge of
   the bone rather than the tibialis anterior.
   Sources: belmont-physio-shin precision-health-shin beck-osternig-1994-shin."
  (logical (told (sign pain-shin))
           (told (sign flat-feet-or-uneven-shoes)))
  =>
  (assert (evidence (about tibialis-posterior) (direction for) (kind pattern) (strength moderate)))
  (assert (evidence (about soleus) (direction for) (kind pattern) (strength moderate)))
  (assert (evidence (about tibialis-anterior) (direction against) (kind pattern) (strength weak))))

(defrule pattern-calf-with-the-sacrum
  "A sore calf or heel with an ache beside the sacrum on the same side is the soleus.
   Sources: namtpt-symptom-leg-soleus realbodywork-calf."
  (logical (told (sign calf-or-heel-pain))
           (told (sign back-or-sacrum-pain)))
  =>
  (assert (evidence (about soleus) (direction for) (kind location) (strength moderate))))

(defrule pattern-burning-thigh-eased-by-a-pillow
  "A shallow burning or tingling across the front or inner thigh that a pillow between the knees eases is the sartorius;
   the adductor magnus aches deep.
   Sources: niel-asher-sartorius bliss2massage-sartorius bodyacheescape-groin-pain."
  (logical (told (sign inner-knee-or-front-thigh-pain))
           (told (sign eased-by-a-pillow-between-the-knees))
           (told (sign burning-numb-or-tingling)))
  =>
  (assert (evidence (about sartorius) (direction for) (kind pattern) (strength moderate)))
  (assert (evidence (about adductor-magnus) (direction against) (kind pattern) (strength weak))))

;;; ------------------------------------------------------------------------------------------------
;;; Hip, pelvis and foot: how a tilt, a leg or a shoe loads muscles further down.

(defrule pattern-tilted-hips-and-hip-flexors
  "A tilted pelvis with pain in the groin, front of hip or thigh, or low back points to psoas and iliacus, which pull
   it out of line and change how the knees are loaded.
   Sources: S056 S057."
  (logical (told (sign hip-tilted))
           (told (sign front-hip-thigh-or-back-pain)))
  =>
  (assert (evidence (about psoas) (direction for) (kind pattern) (strength moderate)))
  (assert (evidence (about iliacus) (direction for) (kind pattern) (strength moderate))))

(defrule pattern-tilted-hips-short-flexors
  "Tilted hips together with a hip that will not straighten, a hollow back or feet turned out show short hip flexors,
   wherever below the pain is felt.
   Sources: S056 S057 innerouterhealth-psoas wellness-digest-iliopsoas-muscle-low-back."
  (logical (told (sign hip-tilted))
           (or (told (sign short-hip-extension)) (told (sign excess-lumbar-curve)) (told (sign feet-turned-out))))
  =>
  (assert (evidence (about psoas) (direction for) (kind pattern) (strength moderate)))
  (assert (evidence (about iliacus) (direction for) (kind pattern) (strength weak))))

(defrule pattern-sitting-all-day-stiff-hip
  "Days spent sitting or driving, or many sit-ups, and a hip that will not straighten, with pain in low back, groin
   or front of thigh, are psoas and iliacus.
   Sources: learnandfeelbetter-illiopsoas aberdeenchiropracticblog-iliopsoas-muscle."
  (logical (told (sign short-hip-extension))
           (told (sign load-of-long-sitting-or-sit-ups))
           (told (sign front-hip-thigh-or-back-pain)))
  =>
  (assert (evidence (about psoas) (direction for) (kind pattern) (strength moderate)))
  (assert (evidence (about iliacus) (direction for) (kind pattern) (strength moderate))))

(defrule pattern-knock-knees-with-dropping-pelvis
  "A knee that dives inward while the pelvis drops on one leg shows a gluteus medius too weak to hold them; the
   strain lands on the knee.
   Sources: S058 aberdeenchiropracticblog-basketball niel-asher-gluteus-medius-low-back-pain."
  (logical (told (sign knock-knees))
           (or (told (sign pelvis-drops-on-one-leg)) (told (sign worse-standing-on-one-leg))))
  =>
  (assert (evidence (about gluteus-medius) (direction for) (kind pattern) (strength moderate)))
  (assert (evidence (about vastus-medialis) (direction for) (kind pattern) (strength weak))))

(defrule pattern-worn-shoes-and-lower-leg
  "Shoes worn down unevenly or flat feet with pain in calf, inner ankle or sole load the lower leg, the tibialis
   posterior first.
   Sources: S059 S060 namtpt-symptom-foot-posterior wellness-digest-tibialis-posterior-muscle."
  (logical (told (sign flat-feet-or-uneven-shoes))
           (told (sign calf-inner-ankle-or-sole-pain)))
  =>
  (assert (evidence (about tibialis-posterior) (direction for) (kind pattern) (strength moderate)))
  (assert (evidence (about gastrocnemius) (direction for) (kind pattern) (strength weak)))
  (assert (evidence (about soleus) (direction for) (kind pattern) (strength weak))))

;;; ------------------------------------------------------------------------------------------------
;;; Satellites: one muscle overloads another.

(defrule pattern-back-of-thigh-and-front-of-knee
  "Hamstrings and quadriceps are tied together: pain in the back of the thigh with pain in the front of thigh or knee
   means points in the biceps femoris and in the quadriceps, the rectus femoris first.
   Sources: S007 S044 S045."
  (logical (told (sign pain-thigh-back))
           (told (sign front-knee-or-thigh-pain)))
  =>
  (assert (evidence (about biceps-femoris) (direction for) (kind location) (strength moderate)))
  (assert (evidence (about rectus-femoris) (direction for) (kind location) (strength moderate)))
  (assert (evidence (about vastus-medialis) (direction for) (kind location) (strength weak)))
  (assert (evidence (about vastus-lateralis) (direction for) (kind location) (strength weak)))
  (assert (evidence (about vastus-intermedius) (direction for) (kind location) (strength weak))))

(defrule pattern-weak-hamstring-sore-front
  "A weak or limping hamstring, sore behind thigh or knee, leaves its work to the quadriceps, which then ache in
   front.
   Sources: S039 S041 S044."
  (logical (told (sign knee-pit-back-thigh-or-buttock-pain))
           (told (sign front-or-deep-knee-or-thigh-pain))
           (or (told (sign limp)) (told (sign weak-in-bending))))
  =>
  (assert (evidence (about biceps-femoris) (direction for) (kind pattern) (strength weak)))
  (assert (evidence (about rectus-femoris) (direction for) (kind pattern) (strength moderate)))
  (assert (evidence (about vastus-medialis) (direction for) (kind pattern) (strength weak)))
  (assert (evidence (about vastus-lateralis) (direction for) (kind pattern) (strength weak)))
  (assert (evidence (about vastus-intermedius) (direction for) (kind pattern) (strength weak))))

(defrule pattern-knee-pit-without-plantaris-load
  "Plantaris is a small muscle that some people lack; it is overloaded when knee and ankle are stretched hard at once,
   or in heels. Behind the knee without either, popliteus, gastrocnemius and the hamstrings come before it.
   Sources: S161 niel-asher-plantaris derived."
  (logical (told (sign pain-knee-back))
           (not (sure (sign overstretch-or-stumble)))
           (not (sure (sign load-high-heels))))
  =>
  (assert (evidence (about plantaris) (direction against) (kind pattern) (strength moderate))))

;;; The iliotibial band is fascia: it hurts, but the muscles that tense it are what is examined.

(defrule pattern-band-is-tensed-by-tensor
  "The tensor fasciae latae governs the tension of the iliotibial band: what overloads or irritates the band speaks,
   one strength lower, for the tensor. What is told of the tensor itself counts once, not once more through the band.
   Sources: S054 S055 iliotibial-band-narrative-review-2023-jfmk."
  (logical (evidence (about iliotibial-band) (direction for) (kind ?kind&symptom|cause|structure|pattern)
                     (strength ?strength) (item ?item))
           (strength (word ?strength) (lower ?lower)))
  =>
  (assert (evidence (about tensor-fasciae-latae) (direction for) (kind ?kind) (strength ?lower) (item ?item))))

;;; end of rules/patterns.clp
