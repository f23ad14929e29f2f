;;; nerves.clp - danger pictures of the nerves: nerve bundle, cord, root, plexus and single nerves of the leg.
;;;
;;; Reads      signs (zones, pain quality, weakness, injury, history, danger signs).
;;;            No palpation, no other conclusion.
;;; Concludes  red-flag facts of the families cauda-equina, neurological-deficit, psoas-or-femoral-nerve-bleed,
;;;            nerve-entrapment, lumbar-radiculopathy, complex-regional-pain-syndrome (these three routine only) and
;;;            hernia-at-the-groin.
;;; Relied on  by the host, which takes the gravest disposition of all red flags. No other rule may read these facts.

;;; ------------------------------------------------------------------------------------------------
;;; cauda-equina: the nerve bundle below the spinal cord. Hours decide over bladder, bowel and legs.

(defrule red-flag-cauda-equina-saddle-numbness
  "Loss of feeling between the legs points to a squeezed nerve bundle and needs no second sign. Muscle pain, even deep
   in the buttock, leaves feeling there untouched.
   Sources: bmj-best-practice-cauda-equina long-2020-cauda-equina cauda-equina-red-flag-audit
   torbayandsouthdevon-cauda-equina-syndrome backes-cauda-equina-warning-signs."
  (logical (told (sign numb-saddle)))
  =>
  (assert (red-flag (family cauda-equina) (disposition emergency))))

(defrule red-flag-cauda-equina-bladder-or-bowel-change
  "A change in passing or holding water or stool, in someone with leg pain, is nerve bundle compression until shown
   otherwise, however long the leg has hurt: it is the age of the change that counts, not that of the pain.
   Sources: bmj-best-practice-cauda-equina long-2020-cauda-equina cauda-equina-red-flag-audit
   torbayandsouthdevon-cauda-equina-syndrome backes-cauda-equina-warning-signs."
  (logical (told (sign bladder-bowel-change)))
  =>
  (assert (red-flag (family cauda-equina) (disposition emergency))))

(defrule red-flag-cauda-equina-both-legs-and-growing-weakness
  "Pain in both legs together with weakness that grows means that nerves of both sides are failing at once. After
   effort both thighs may be sore, but their strength comes back.
   Sources: bmj-best-practice-cauda-equina long-2020-cauda-equina healthify-sciatica
   torbayandsouthdevon-cauda-equina-syndrome."
  (logical (told (sign progressive-weakness))
           (told (sign both-legs)))
  =>
  (assert (red-flag (family cauda-equina) (disposition emergency))))

(defrule red-flag-cauda-equina-both-legs-tingling-from-the-back
  "Pain from the low back or buttocks into both legs, with numbness or tingling, is two-sided sciatica, a forerunner of
   nerve bundle compression. It is less pressing only when it has been the same for months or years.
   Sources: healthify-sciatica torbayandsouthdevon-cauda-equina-syndrome."
  (logical (told (sign numb-or-tingling))
           (told (sign back-or-buttock-pain))
           (told (sign both-legs))
           (not (sure (sign for-months-or-years))))
  =>
  (assert (red-flag (family cauda-equina) (disposition emergency))))

(defrule red-flag-cauda-equina-both-legs-newly-numb
  "Pain and numbness or tingling newly in both legs call for a same-day check of the nerve bundle even when the back is
   silent. A known neuropathy, months of the same tingling, or tingling that is surely gone at rest explains it
   otherwise.
   Sources: bmj-best-practice-cauda-equina long-2020-cauda-equina cauda-equina-red-flag-audit."
  (logical (told (sign bilateral-leg-pain))
           (told (sign numb-or-tingling))
           (not (sure (sign for-months-or-years)))
           (not (sure (sign known-neuropathy)))
           (not (sure (sign gone-at-rest))))
  =>
  (assert (red-flag (family cauda-equina) (disposition emergency))))

(defrule red-flag-cauda-equina-both-legs-weak-from-the-back
  "Pain from the low back into both legs, new or growing, with a knee, calf or foot that has lost power: nerves of both
   sides are under pressure, tingling or not, and the bladder may be next. Sore muscles of both legs keep their power.
   Sources: healthify-sciatica torbayandsouthdevon-cauda-equina-syndrome long-2020-cauda-equina derived."
  (logical (told (sign back-or-buttock-pain))
           (told (sign weak-knee-calf-or-foot))
           (told (sign both-legs))
           (or (told (sign getting-worse)) (told (sign for-days)))
           (not (sure (sign for-months-or-years))))
  =>
  (assert (red-flag (family cauda-equina) (disposition urgent))))

(defrule red-flag-cauda-equina-foot-drop-with-both-legs
  "A foot that cannot be lifted while both legs hurt is the work of the spinal canal rather than of one nerve at the
   knee: a severe loss that is two-sided in its pain is treated as nerve bundle compression.
   Sources: bmj-best-practice-cauda-equina long-2020-cauda-equina derived."
  (logical (told (sign foot-drop))
           (told (sign both-legs))
           (not (sure (sign for-years))))
  =>
  (assert (red-flag (family cauda-equina) (disposition emergency))))

;;; ------------------------------------------------------------------------------------------------
;;; neurological-deficit: a nerve, root, plexus or the cord is losing its function.

(defrule red-flag-neurological-deficit-foot-drop
  "A foot that slaps or catches its toes because it cannot be lifted means that the nerve at the fibula head or the
   fifth lumbar root is failing. Tibialis anterior trigger points make the foot tired, not limp.
   Sources: baima-2008-peroneal-neuropathy statpearls-peroneal-nerve."
  (logical (told (sign foot-drop)))
  =>
  (assert (red-flag (family neurological-deficit) (disposition urgent))))

(defrule red-flag-neurological-deficit-foot-drop-after-injury
  "A foot drop that follows a fresh injury of the leg may mark a knee that was out of joint and has slipped back, with
   nerve and artery torn together: it goes to the emergency department.
   Sources: baima-2008-peroneal-neuropathy statpearls-knee-dislocation."
  (logical (told (sign foot-drop))
           (told (sign injury))
           (not (sure (sign for-weeks-or-longer)))
           (not (sure (sign injured-over-14-days-ago))))
  =>
  (assert (red-flag (family neurological-deficit) (disposition emergency))))

(defrule red-flag-neurological-deficit-growing-weakness
  "Weakness that grows is nerve or muscle disease and is never treated as a trigger point. A muscle in spasm is weak
   because it hurts, and equally so from week to week.
   Sources: nhs-gloucestershire-knee-red-flags."
  (logical (told (sign progressive-weakness)))
  =>
  (assert (red-flag (family neurological-deficit) (disposition urgent))))

(defrule red-flag-neurological-deficit-numb-and-weak
  "Numbness or tingling together with weakness in straightening the knee, standing on tiptoe or lifting the foot
   follows one root or nerve. Trigger points may tingle or weaken a muscle, seldom both.
   Sources: harrison-radiculopathy-table seekhealthz-l4-radiculopathy."
  (logical (told (sign numb-or-tingling))
           (told (sign weak-knee-calf-or-foot))
           (not (sure (sign for-years))))
  =>
  (assert (red-flag (family neurological-deficit) (disposition urgent))))

(defrule red-flag-neurological-deficit-numb-thigh-and-buckling-knee
  "A knee that buckles while the front of the thigh or the groin is numb or tingles means loss of the femoral nerve or
   of the third and fourth lumbar roots. Vastus medialis points also let the knee buckle, but leave the skin as it
   was.
   Sources: harrison-radiculopathy-table seekhealthz-l4-radiculopathy."
  (logical (told (sign knee-buckles))
           (told (sign numb-or-tingling))
           (told (sign front-thigh-groin-or-back-pain))
           (not (sure (sign for-years))))
  =>
  (assert (red-flag (family neurological-deficit) (disposition urgent))))

(defrule red-flag-neurological-deficit-root-pain-with-loss-of-power
  "Root pain, coming from the low back or shooting from a known disc, or leg pain that grows with either, with weakness
   of the knee, calf or foot shows that the root no longer only hurts but fails. Referred muscle pain from back and
   buttock keeps its strength.
   Sources: harrison-radiculopathy-table healthify-sciatica."
  (logical (told (sign weak-knee-calf-or-foot))
           (or (told (sign pain-low-back)) (told (sign known-lumbar-disc)))
           (or (told (sign shooting-pain))
               (told (sign worse-coughing-or-raising-the-leg))
               (told (sign back-movement-changes-pain))
               (told (sign getting-worse)))
           (not (sure (sign for-years))))
  =>
  (assert (red-flag (family neurological-deficit) (disposition urgent))))

(defrule red-flag-neurological-deficit-weak-knee-that-the-back-moves
  "A knee that is weak or buckles, with pain of thigh, inner knee or shin that changes when the back moves, points to the
   third or fourth lumbar root, even if the back itself is silent. Muscle pain of the thigh does not mind the back.
   Sources: harrison-radiculopathy-table seekhealthz-l4-radiculopathy."
  (logical (told (sign back-movement-changes-pain))
           (told (sign upper-lumbar-root-pain))
           (or (told (sign weak-in-straightening)) (told (sign knee-buckles)))
           (not (sure (sign fall-blow-twist-or-overstretch))))
  =>
  (assert (red-flag (family neurological-deficit) (disposition routine-referral))))

(defrule red-flag-neurological-deficit-dragging-foot-after-pressure
  "A foot that drags after plaster, bed rest, a brace or surgery: the nerve at the fibula head has been pressed and is
   to be freed and tested soon, while it can still recover.
   Sources: baima-2008-peroneal-neuropathy statpearls-peroneal-nerve."
  (logical (told (sign ankle-or-foot-drags))
           (or (told (sign immobilised|knee-brace)) (told (sign surgery)) (told (sign began-after-surgery)))
           (not (sure (sign for-years))))
  =>
  (assert (red-flag (family neurological-deficit) (disposition urgent))))

(defrule red-flag-neurological-deficit-diabetic-thigh-wasting
  "Fierce or nightly pain at the front of the thigh in a person with diabetes, followed by a weak, buckling knee and
   often loss of weight, is diabetic amyotrophy. Muscle pain brings neither wasting nor weight loss.
   Sources: neupsykey-diabetic-lumbosacral practicalneurology-diabetic-amyotrophy."
  (logical (told (sign known-diabetes))
           (told (sign femoral-nerve-pain))
           (or (told (sign weak-quadriceps)) (told (sign knee-buckles)) (told (sign progressive-weakness)))
           (or (told (sign weight-loss|pain-at-night)) (told (sign pain-of-7-or-more))))
  =>
  (assert (red-flag (family neurological-deficit) (disposition urgent))))

(defrule red-flag-neurological-deficit-unsteady-with-leg-signs
  "Unsteadiness together with trouble in both legs, growing weakness or a change of bladder or bowel lies in the cord
   or in many nerves at once, since no single muscle explains it; people with muscle pain stay sure-footed.
   Sources: derived."
  (logical (told (sign balance-trouble))
           (or (told (sign bilateral-leg-pain|progressive-weakness|bladder-bowel-change)) (told (sign on-both-sides))))
  =>
  (assert (red-flag (family neurological-deficit) (disposition urgent))))

(defrule red-flag-neurological-deficit-cancer-and-failing-legs
  "Someone who has or had cancer and whose legs grow weak, or become unsteady with back pain, numbness or pain on both
   sides, may have a deposit pressing on the spinal cord: treated within hours, walking can be kept.
   Sources: medindex-bone-pain-information-clinicians mdedge-role-early-diagnosis-tx-metastatic."
  (logical (told (sign known-cancer))
           (told (sign progressive-weakness|balance-trouble|foot-drop))
           (or (told (sign back-or-sacrum-pain))
               (told (sign on-both-sides))
               (told (sign numb-or-tingling))
               (told (sign bilateral-leg-pain|progressive-weakness))))
  =>
  (assert (red-flag (family neurological-deficit) (disposition emergency))))

;;; ------------------------------------------------------------------------------------------------
;;; psoas-or-femoral-nerve-bleed: blood collects in the hip flexor and presses on the femoral nerve.

(defrule red-flag-psoas-or-femoral-nerve-bleed-groin-pain-and-failing-thigh
  "New groin, thigh or back pain on blood thinners or with a bleeding disorder, with a numb thigh or a knee that is
   weak or gives way, is a bleed that presses on the femoral nerve. Psoas points ache on rising without any of this.
   Sources: consultant360-spontaneous-iliopsoas pmj-630-2."
  (logical (told (sign psoas-pain))
           (told (sign bleeds-easily))
           (or (told (sign weak-in-straightening))
               (told (sign leg-buckles))
               (told (sign numb-or-tingling))
               (told (sign progressive-weakness)))
           (not (sure (sign for-months-or-years))))
  =>
  (assert (red-flag (family psoas-or-femoral-nerve-bleed) (disposition emergency))))

(defrule red-flag-psoas-or-femoral-nerve-bleed-severe-or-sudden-pain
  "Severe or sudden pain in groin, hip, thigh or low back on blood thinners or with a bleeding disorder is a deep
   bleed until scanned, even before the leg weakens.
   Sources: consultant360-spontaneous-iliopsoas pmj-630-2."
  (logical (told (sign psoas-pain))
           (told (sign bleeds-easily))
           (or (told (sign pain-of-7-or-more)) (told (sign began-with-an-injury)))
           (not (sure (sign for-months-or-years))))
  =>
  (assert (red-flag (family psoas-or-femoral-nerve-bleed) (disposition emergency))))

(defrule red-flag-psoas-or-femoral-nerve-bleed-hip-held-bent
  "On blood thinners or with a bleeding disorder, a newly painful hip that cannot be stretched out straight, or a leg
   that cannot be stood on, betrays blood within the psoas sheath.
   Sources: consultant360-spontaneous-iliopsoas."
  (logical (told (sign psoas-pain))
           (told (sign bleeds-easily))
           (or (told (sign short-hip-extension)) (told (sign cannot-bear-weight)))
           (not (sure (sign for-months-or-years))))
  =>
  (assert (red-flag (family psoas-or-femoral-nerve-bleed) (disposition emergency))))

(defrule red-flag-psoas-or-femoral-nerve-bleed-numb-and-buckling-without-groin-pain
  "On blood thinners or with a bleeding disorder, a numb leg whose knee is weak or gives way is a femoral nerve under
   pressure even when the pain is told of the knee alone: the bleed lies above, in the groin.
   Sources: consultant360-spontaneous-iliopsoas pmj-630-2."
  (logical (told (sign numb-or-tingling))
           (told (sign bleeds-easily))
           (or (told (sign weak-in-straightening)) (told (sign knee-buckles)))
           (not (sure (sign for-months-or-years))))
  =>
  (assert (red-flag (family psoas-or-femoral-nerve-bleed) (disposition emergency))))

(defrule red-flag-psoas-or-femoral-nerve-bleed-new-groin-pain-on-blood-thinner
  "New pain in the groin or front of the hip on blood thinners or with a bleeding disorder is scanned before anyone
   presses on the psoas. Long-known pain that comes with sitting, or an ache after training, is muscular.
   Sources: consultant360-spontaneous-iliopsoas."
  (logical (told (sign groin-or-front-hip-pain))
           (told (sign bleeds-easily))
           (not (sure (sign for-months-or-years)))
           (not (sure (sign began-after-overuse))))
  =>
  (assert (red-flag (family psoas-or-femoral-nerve-bleed) (disposition urgent))))

;;; ------------------------------------------------------------------------------------------------
;;; nerve-entrapment: a single nerve is caught under skin, band or bone. Routine referral only.

(defrule red-flag-nerve-entrapment-numb-outer-thigh
  "Numbness or tingling of the outer thigh without back pain is the skin nerve caught at the groin.
   Sources: sicseditore-ebm00415-meralgia vissco-say-no-skinny-pants-deal mtatva-meralgia-paresthetica-symptom."
  (logical (told (sign pain-thigh-outer))
           (told (sign numb-or-tingling))
           (not (sure (sign pain-low-back))))
  =>
  (assert (red-flag (family nerve-entrapment) (disposition routine-referral))))

(defrule red-flag-nerve-entrapment-burning-outer-thigh
  "A burning outer thigh that suffers from light touch or from tight clothing is the skin nerve at the groin. In
   muscle pain it is the other way round: firm pressure brings the ache and touch is harmless.
   Sources: sicseditore-ebm00415-meralgia vissco-say-no-skinny-pants-deal mtatva-meralgia-paresthetica-symptom."
  (logical (told (sign pain-thigh-outer))
           (told (sign burning-pain))
           (told (sign light-touch-hurts|tight-clothing-or-belt))
           (not (sure (sign pain-low-back))))
  =>
  (assert (red-flag (family nerve-entrapment) (disposition routine-referral))))

(defrule red-flag-nerve-entrapment-inner-knee-after-surgery-or-for-months
  "An inner knee that is numb or sore to light touch, after surgery or for months, suggests the saphenous nerve.
   Sartorius points may prickle too, but leave no numb patch.
   Sources: mailinglists-mpacms lww-saphenous-neuropathy-masquerading."
  (logical (told (sign pain-knee-inner))
           (or (told (sign numb-or-tingling)) (told (sign light-touch-hurts)))
           (or (told (sign surgery)) (told (sign began-after-surgery)) (told (sign for-months-or-years))))
  =>
  (assert (red-flag (family nerve-entrapment) (disposition routine-referral))))

(defrule red-flag-nerve-entrapment-numb-outer-shin-or-top-of-foot
  "Numbness or tingling of the outer lower leg or the top of the foot without back pain comes from the nerve at the
   fibula head, pressed by crossed legs, kneeling or a brace. Muscle pain there aches without numbness.
   Sources: getpt-peroneal-nerve-entrapment baima-2008-peroneal-neuropathy."
  (logical (told (sign outer-leg-or-top-of-foot-pain))
           (told (sign numb-or-tingling))
           (not (sure (sign pain-low-back))))
  =>
  (assert (red-flag (family nerve-entrapment) (disposition routine-referral))))

(defrule red-flag-nerve-entrapment-numb-inner-knee-or-shin
  "Numbness or tingling along the inner knee, the shin or the ankle without back pain follows the saphenous or the
   peroneal nerve and is to be examined once.
   Sources: baima-2008-peroneal-neuropathy mtatva-meralgia-paresthetica-symptom lww-saphenous-neuropathy-masquerading."
  (logical (told (sign saphenous-or-ankle-nerve-pain))
           (told (sign numb-or-tingling))
           (not (sure (sign pain-low-back))))
  =>
  (assert (red-flag (family nerve-entrapment) (disposition routine-referral))))

;;; ------------------------------------------------------------------------------------------------
;;; lumbar-radiculopathy: a nerve root of the low back sends its pain down the leg. Routine referral only.

(defrule red-flag-lumbar-radiculopathy-back-and-leg-with-nerve-signs
  "Back and leg pain together with numbness, pain on coughing or pain that changes as the back moves is root pain.
   Muscles of buttock and flank also refer down the leg, without numbness and without pain on coughing.
   Sources: harrison-radiculopathy-table seekhealthz-l4-radiculopathy."
  (logical (told (sign pain-low-back))
           (told (sign root-pain-of-the-leg))
           (or (told (sign numb-or-tingling)) (told (sign worse-coughing)) (told (sign back-movement-changes-pain))))
  =>
  (assert (red-flag (family lumbar-radiculopathy) (disposition routine-referral))))

(defrule red-flag-lumbar-radiculopathy-known-disc-and-electric-pain
  "A known disc and electric, shooting or tingling leg pain belong together until examined. Muscle pain is dull and
   moves when its point is pressed.
   Sources: harrison-radiculopathy-table."
  (logical (told (sign known-lumbar-disc))
           (told (sign shooting-numb-or-tingling)))
  =>
  (assert (red-flag (family lumbar-radiculopathy) (disposition routine-referral))))

(defrule red-flag-lumbar-radiculopathy-sharp-or-burning-from-the-back
  "Sharp, burning or shooting pain that runs from the low back into the leg may imitate quadriceps points (third and
   fourth lumbar root) or gluteal and hamstring points (fifth lumbar and first sacral root). A clear overuse speaks
   for muscle.
   Sources: harrison-radiculopathy-table gpnotebook."
  (logical (told (sign pain-low-back))
           (told (sign dermatome-pain))
           (told (sign burning-sharp-or-shooting-pain))
           (not (sure (sign began-after-overuse))))
  =>
  (assert (red-flag (family lumbar-radiculopathy) (disposition routine-referral))))

(defrule red-flag-lumbar-radiculopathy-tingling-strip-from-the-buttock
  "Pain that runs in a strip from the buttock to below the knee with tingling or electric shocks is sciatica, even
   when the back itself does not hurt. Gluteus minimus points send the same strip, without the tingling.
   Sources: healthify-sciatica harrison-radiculopathy-table."
  (logical (told (sign pain-buttock))
           (told (sign lower-leg-or-foot-pain))
           (told (sign shooting-numb-or-tingling)))
  =>
  (assert (red-flag (family lumbar-radiculopathy) (disposition routine-referral))))

;;; ------------------------------------------------------------------------------------------------
;;; complex-regional-pain-syndrome: the limb's nerves overreact, mostly after an injury. Routine referral only.

(defrule red-flag-complex-regional-pain-syndrome-touch-sore-or-discoloured-after-injury
  "Weeks after an injury, even a small one, surgery or plaster, a limb that light touch hurts or that changes colour
   or warmth needs a pain clinic soon and no deep pressure. Sore muscle keeps the colour and warmth of its skin.
   Sources: kneeguru-early-warning-signs-crps vdocuments-complex-regional-pain-syndrome."
  (logical (told (sign colour-or-temperature-change|light-touch-hurts))
           (or (told (sign accident-or-surgery))
               (told (sign began-with-an-injury-or-surgery))
               (told (sign immobilised)))
           (not (sure (sign for-days-or-for-years)))
           (not (sure (sign injured-under-14-days-ago))))
  =>
  (assert (red-flag (family complex-regional-pain-syndrome) (disposition routine-referral))))

(defrule red-flag-complex-regional-pain-syndrome-burning-swollen-limb-after-injury
  "Burning pain in a limb that is still swollen, red or warm for weeks after injury, surgery or plaster is out of
   proportion to healing tissue.
   Sources: kneeguru-early-warning-signs-crps vdocuments-complex-regional-pain-syndrome."
  (logical (told (sign burning-pain))
           (told (sign skin-inflamed))
           (or (told (sign accident-or-surgery))
               (told (sign began-with-an-injury-or-surgery))
               (told (sign immobilised)))
           (not (sure (sign for-days-or-for-years)))
           (not (sure (sign injured-under-14-days-ago))))
  =>
  (assert (red-flag (family complex-regional-pain-syndrome) (disposition routine-referral))))

(defrule red-flag-complex-regional-pain-syndrome-touch-sore-and-discoloured-without-injury
  "Soreness to light touch together with a change of colour or warmth are two of the syndrome's own signs; they count
   even when nobody remembers an injury.
   Sources: vdocuments-complex-regional-pain-syndrome derived."
  (logical (told (sign light-touch-hurts))
           (told (sign colour-or-temperature-change))
           (not (sure (sign for-days))))
  =>
  (assert (red-flag (family complex-regional-pain-syndrome) (disposition routine-referral))))

(defrule red-flag-neurological-deficit-both-legs-tingle-for-long
  "Tingling or numbness in both legs deserves one look at nerves, blood sugar and spine, however long it has lasted;
   trigger points tingle in one strip of one leg.
   Sources: bmj-best-practice-cauda-equina derived."
  (logical (told (sign numb-or-tingling))
           (told (sign both-legs)))
  =>
  (assert (red-flag (family neurological-deficit) (disposition routine-referral))))

(defrule red-flag-neurological-deficit-weak-ankle
  "An ankle or foot that is weak and drags deserves one look at the nerve, whatever else is found. A stiff-legged walk
   drags the foot too, with full strength in it.
   Sources: baima-2008-peroneal-neuropathy derived."
  (logical (told (sign ankle-or-foot-drags)))
  =>
  (assert (red-flag (family neurological-deficit) (disposition routine-referral))))

(defrule red-flag-neurological-deficit-dragging-foot
  "A foot that drags in walking is tested for strength once, unless the knee is held stiff, which lets the foot drag
   without weakness.
   Sources: baima-2008-peroneal-neuropathy S033 derived."
  (logical (told (sign gait-foot-drags))
           (not (sure (sign no-foot-drop)))
           (not (sure (sign kneecap-stuck))))
  =>
  (assert (red-flag (family neurological-deficit) (disposition routine-referral))))

;;; ------------------------------------------------------------------------------------------------
;;; Told in few answers: what little was said is enough together. docs/sources.md says where each comes from.

(defrule red-flag-neurological-deficit-legs-that-will-no-longer-carry
  "Weakness that grows until the leg will not carry is a failing cord, root or nerve until examined, however it is
   explained. Pain alone makes one limp, not fall.
   Sources: bmj-best-practice-cauda-equina long-2020-cauda-equina nhs-gloucestershire-knee-red-flags."
  (logical (told (sign progressive-weakness))
           (or (told (sign cannot-bear-weight|balance-trouble)) (told (sign weak-knee-calf-or-foot)))
           (or (told (sign cannot-bear-weight)) (told (sign for-days)))
           (not (sure (sign for-months-or-years))))
  =>
  (assert (red-flag (family neurological-deficit) (disposition emergency))))

(defrule red-flag-psoas-or-femoral-nerve-bleed-groin-pain-and-weak-knee-in-old-age
  "From sixty-five on, new groin or thigh pain with a knee that has lost its strength or leg that will not carry is a
   bleed or an abscess at the hip flexor, a broken hip or a failing nerve: hospital, on blood thinners or not.
   Sources: consultant360-spontaneous-iliopsoas pmj-630-2 medicalalgorithms-psoas-abscess."
  (logical (told (sign aged-65-or-over))
           (told (sign front-hip-groin-or-thigh-pain))
           (or (told (sign weak-in-straightening))
               (told (sign progressive-weakness|cannot-bear-weight))
               (told (sign hip-buckles)))
           (not (sure (sign for-months-or-years)))
           (not (sure (sign began-after-overuse))))
  =>
  (assert (red-flag (family psoas-or-femoral-nerve-bleed) (disposition emergency))))

(defrule red-flag-lumbar-radiculopathy-leg-pain-that-the-back-moves
  "Pain of buttock, back of thigh, knee hollow, calf or shin that changes when the back is bent comes from the spine
   until examined, even when the back is silent and the knee has been searched.
   Sources: harrison-radiculopathy-table healthify-sciatica."
  (logical (told (sign back-movement-changes-pain))
           (told (sign sciatic-pain)))
  =>
  (assert (red-flag (family lumbar-radiculopathy) (disposition routine-referral))))

(defrule red-flag-nerve-entrapment-front-of-knee-for-years-with-burning-or-touch
  "Burning, numbness or pain to light touch in a strip or patch at the inner and front knee is the small skin nerve
   there, often after a scar, kneeling or a blow.
   Sources: wikism-saphenous-nerve-entrapment lww-saphenous-neuropathy-masquerading."
  (logical (told (sign front-lower-or-inner-knee-pain))
           (or (told (sign burning-numb-or-tingling)) (told (sign light-touch-hurts)))
           (or (told (sign scar))
               (told (sign for-months-or-years))
               (told (sign blow-or-surgery))
               (told (sign load-kneeling-work)))
           (not (sure (sign skin-red-warm-or-rash)))
           (not (sure (sign pain-low-back))))
  =>
  (assert (red-flag (family nerve-entrapment) (disposition routine-referral))))

(defrule red-flag-nerve-entrapment-inner-thigh-and-stiff-hip-in-an-old-woman
  "Inner thigh pain to the knee that grows on straightening, spreading or turning the hip is the obturator nerve,
   squeezed in its canal; the hip joint gives the same pain and is filmed too.
   Sources: cmaj-2022-obturator-hernia khan-2004-hip-pain-site."
  (logical (told (sign inner-knee-or-thigh-or-unspecified-thigh-pain))
           (told (sign short-hip))
           (told (sign aged-50-or-over))
           (not (sure (sign male))))
  =>
  (assert (red-flag (family nerve-entrapment) (disposition routine-referral))))

(defrule red-flag-hernia-at-the-groin-thin-old-woman-with-inner-thigh-pain-and-ill
  "From seventy on, pain of the inner or whole thigh or groin with nausea, feeling ill or no bowel movement is a piece
   of bowel caught in a hernia until scanned, most of all in a thin woman. Often there is no lump.
   Sources: cmaj-2022-obturator-hernia aafp-1999-obturator-hernia."
  (logical (told (sign aged-70-or-over))
           (told (sign obturator-or-femoral-pain))
           (told (sign chills-or-unwell|bladder-bowel-change))
           (not (sure (sign male)))
           (not (sure (sign for-months-or-years))))
  =>
  (assert (red-flag (family hernia-at-the-groin) (disposition emergency))))

(defrule red-flag-hernia-at-the-groin-lump-in-the-groin-and-pain
  "A painful lump in the groin or inner thigh that came lately may be a hernia that will not go back; with vomiting it
   cannot wait an hour.
   Sources: aafp-1999-obturator-hernia."
  (logical (told (sign mass-felt))
           (told (sign pain-groin))
           (or (told (sign for-days)) (told (sign getting-worse)) (told (sign chills-or-unwell)))
           (not (sure (sign lump-not-growing))))
  =>
  (assert (red-flag (family hernia-at-the-groin) (disposition urgent))))

(defrule red-flag-neurological-deficit-diabetic-thigh-that-loses-strength
  "In diabetes, new pain of thigh, groin or hip with a knee that loses its strength is diabetic amyotrophy until
   examined, at any level of pain.
   Sources: practicalneurology-diabetic-amyotrophy neupsykey-diabetic-lumbosacral."
  (logical (told (sign known-diabetes))
           (told (sign thigh-groin-or-front-hip-pain))
           (or (told (sign weak-quadriceps-or-drawing-in)) (told (sign leg-buckles)))
           (not (sure (sign for-years)))
           (not (sure (sign began-after-overuse))))
  =>
  (assert (red-flag (family neurological-deficit) (disposition urgent))))

(defrule red-flag-cauda-equina-both-legs-tingling-for-months-and-worse
  "Pain from the back with tingling in both legs for months that now grows, or weakens or unsteadies the legs, is
   imaged soon: the canal is closing.
   Sources: healthify-sciatica long-2020-cauda-equina torbayandsouthdevon-cauda-equina-syndrome."
  (logical (told (sign numb-or-tingling))
           (told (sign back-or-buttock-pain))
           (told (sign both-legs))
           (told (sign for-months-or-years))
           (or (told (sign getting-worse)) (told (sign weak-knee-calf-or-foot)) (told (sign balance-trouble))))
  =>
  (assert (red-flag (family cauda-equina) (disposition urgent))))

;;; end of rules/red-flags/nerves.clp
