;;; questions.clp - every question that can be asked, with its answers.
;;;
;;; Reads      nothing.
;;; Concludes  question and applies facts.
;;; Relied on  by the host (the gate that checks answers, the danger screen, the interview) and by every rule that names a question.
;;;
;;; The ids are a contract: case files written with them exist elsewhere. Add, never rename or drop.

;;; context: who is asked about, and what is already known.

(deffacts questions-context
  (question (id age) (kind number) (stage context) (order 10) (changes no) (lasts yes)
    (unit "years") (min 0) (max 120) (worrying 0 3 7 10 15 20 30 52 70))
  (question (id sex) (kind choice) (stage context) (order 20) (changes no) (lasts yes)
    (answers female male unstated))
  (question (id side) (kind choice) (stage context) (order 30) (lasts yes)
    (answers left right both))
  (question (id practitioner) (kind choice) (stage context) (order 40) (changes no) (lasts yes)
    (answers self partner therapist))
  (question (id trauma) (kind choice) (stage context) (order 50) (nothing none)
    (answers none direct-blow twist fall overstretch surgery stumble slip-legs-apart)
    (not-offered surgery))
  (question (id immobilised) (kind yes-no) (stage context) (order 60) (worrying yes))
  (question (id history) (kind several) (stage context) (order 70) (lasts yes) (unlisted open)
    (answers osteoarthritis rheumatoid-arthritis gout bursitis bakers-cyst osgood-schlatter meniscus-tear
             ligament-tear patellar-tendon knee-replacement hip-osteoarthritis lumbar-disc cancer diabetes
             dvt-or-clot clotting-treatment osteoporosis steroid-use immune-suppressed iv-drug-use neuropathy
             varicose-veins pregnancy recent-infection tick-bite statin-use bone-strengthening-drug
             hypertension-or-heart-disease recent-gut-or-genital-infection))
  (question (id skin) (kind several) (stage context) (order 80) (unlisted open)
    (answers red warm swollen rash boil blister scar open-wound varicose-veins bruise discharge blotches))
  (question (id tried-self-care) (kind yes-no) (stage context) (order 90) (asked-again yes))
  (question (id better) (kind yes-no) (stage context) (order 100) (asked-again yes) (worrying no))
  (question (id weeks-of-muscle-care) (kind number) (stage context) (order 110) (asked-again yes)
    (unit "weeks") (min 0) (max 520) (worrying 52))
  (question (id age-group) (kind several) (stage context) (order 120) (lasts yes) (unlisted open) (ask no)
    (answers child-growing-pains)))

;;; complaint: where, how, since when.

(deffacts questions-complaint
  (question (id pain-zone) (kind several) (stage complaint) (order 130) (unlisted denied)
    (answers knee-front knee-deep knee-above knee-below knee-inner knee-outer knee-back thigh-front thigh-inner
             thigh-outer thigh-back buttock groin hip-front hip-outer pelvis-deep low-back sacrum calf shin
             lower-leg-outer ankle-front ankle-inner ankle-outer heel foot-sole foot-top knee-unspecified
             thigh-unspecified leg-unspecified hip-unspecified)
    (not-offered knee-unspecified thigh-unspecified leg-unspecified hip-unspecified))
  (question (id worst-zone) (kind choice) (stage complaint) (order 140)
    (answers knee-front knee-deep knee-above knee-below knee-inner knee-outer knee-back thigh-front thigh-inner
             thigh-outer thigh-back buttock groin hip-front hip-outer pelvis-deep low-back sacrum calf shin
             lower-leg-outer ankle-front ankle-inner ankle-outer heel foot-sole foot-top knee-unspecified
             thigh-unspecified leg-unspecified hip-unspecified)
    (not-offered knee-unspecified thigh-unspecified leg-unspecified hip-unspecified))
  (question (id pain-quality) (kind several) (stage complaint) (order 150) (unlisted open)
    (answers deep-ache dull-ache toothache-like sharp burning cramping stabbing stiffness numbness-tingling
             shooting-explosions pulling))
  (question (id onset) (kind choice) (stage complaint) (order 160)
    (answers sudden-injury after-overuse gradual after-surgery))
  (question (id duration) (kind choice) (stage complaint) (order 170)
    (answers days weeks months years))
  (question (id severity) (kind number) (stage complaint) (order 180) (unit "0-10") (min 0) (max 10) (worrying 10)))

;;; signs: what the pain does.

(deffacts questions-signs
  (question (id aggravated-by) (kind several) (stage signs) (order 190) (unlisted open)
    (answers walking running sprinting stairs-up stairs-down uphill downhill squatting kneeling sitting-long
             rising-from-sitting standing-long standing-still bending-knee straightening-knee sleeping-position
             lying-on-side cross-legged jumping twisting cycling driving cold-weather uneven-ground
             walking-slanted-surface bending-forward bringing-legs-together getting-out-of-car
             standing-on-one-leg straight-leg-raise coughing lifting intercourse))
  (question (id eased-by) (kind several) (stage signs) (order 200) (unlisted open)
    (answers rest walking heat stretching massage leg-straight leg-bent elevation pillow-between-knees
             lying-down nothing))
  (question (id pain-at-night) (kind yes-no) (stage signs) (order 210) (worrying yes))
  (question (id limp) (kind yes-no) (stage signs) (order 220) (worrying yes))
  (question (id leg-cramps) (kind yes-no) (stage signs) (order 230) (worrying yes))
  (question (id stiff-knee-walk) (kind yes-no) (stage signs) (order 240) (worrying yes))
  (question (id constant-at-rest) (kind yes-no) (stage signs) (order 250) (worrying yes))
  (question (id snapping-hip) (kind yes-no) (stage signs) (order 260) (worrying yes))
  (question (id giving-way) (kind choice) (stage signs) (order 270) (nothing none)
    (answers none knee-buckles hip-buckles))
  (question (id locking) (kind choice) (stage signs) (order 280) (nothing none)
    (answers none stuck-bent will-not-lock-straight catches))
  (question (id kneecap) (kind choice) (stage signs) (order 290) (nothing normal)
    (answers normal stuck tracks-outward grinds))
  (question (id weakness) (kind several) (stage signs) (order 300) (unlisted open)
    (answers stairs-down straightening bending tiptoe ankle-rolls ankle-or-foot-drags drawing-leg-in
             pelvis-drops-on-one-leg))
  (question (id gait) (kind several) (stage signs) (order 310) (unlisted open)
    (answers tiptoe-on-painful-leg foot-drags feet-turned-out))
  (question (id course) (kind choice) (stage signs) (order 320)
    (answers steady worsening improving pain-then-painless-buckling))
  (question (id symptom) (kind several) (stage signs) (order 330) (unlisted open) (ask no)
    (answers restless-legs))
  (question (id one-finger-spot) (kind choice) (stage signs) (order 340)
    (answers lower-kneecap-tip upper-kneecap-edge shin-bump inner-joint-line outer-joint-line
             inner-shin-below-joint outer-thigh-bone-above-joint inner-thigh-bone beside-kneecap-inner
             below-kneecap-sides fibula-head outer-back-corner hamstring-cord-behind-knee thigh-inner-lower
             mid-hamstring inner-calf-mid inner-shin-edge outer-hip-bone))
  (question (id pain-size) (kind choice) (stage signs) (order 350)
    (answers fingertip palm wide))
  (question (id pain-with-activity) (kind choice) (stage signs) (order 360)
    (answers starts-after-a-distance eases-as-warms-up never-warms-up only-afterwards))
  (question (id noise) (kind choice) (stage signs) (order 370) (nothing none)
    (answers none painful-snap painless-click))
  (question (id swelling-next-day) (kind yes-no) (stage signs) (order 380) (worrying yes))
  (question (id light-touch-hurts) (kind yes-no) (stage signs) (order 390) (worrying yes))
  (question (id tight-clothing-or-belt) (kind yes-no) (stage signs) (order 400) (worrying yes))
  (question (id overweight) (kind yes-no) (stage signs) (order 410) (worrying yes))
  (question (id growth-spurt) (kind yes-no) (stage signs) (order 420) (worrying yes))
  (question (id well-by-morning) (kind yes-no) (stage signs) (order 430) (worrying no))
  (question (id hard-to-put-on-socks) (kind yes-no) (stage signs) (order 440) (worrying yes))
  (question (id back-movement-changes-pain) (kind yes-no) (stage signs) (order 450) (worrying yes))
  ; What tells neighbouring muscles apart.
  (question (id calf-pain-with-knee) (kind choice) (stage signs) (order 451)
    (answers straight bent either-way))
  (question (id heels-lift-in-squat) (kind yes-no) (stage signs) (order 452))
  (question (id shin-pain-side) (kind choice) (stage signs) (order 453)
    (answers inner-edge outer-side both-sides))
  (question (id inner-knee-snap) (kind yes-no) (stage signs) (order 454))
  (question (id kicking-hurts) (kind yes-no) (stage signs) (order 455))
  (question (id stab-on-rolling-over) (kind yes-no) (stage signs) (order 456))
  (question (id back-ache-direction) (kind choice) (stage signs) (order 457)
    (answers up-and-down across neither)))

;;; overuse: what may have overloaded a muscle.

(deffacts questions-overuse
  (question (id activity) (kind several) (stage overuse) (order 460) (lasts yes) (unlisted open)
    (answers running hiking-uphill hiking-downhill skiing cycling swimming football soccer basketball
             jumping-sport weight-squats kneeling-work standing-work sitting-work driving-long high-heels
             climbing sudden-direction-change dancing horse-riding sprinting new-training-load
             tennis-or-volleyball sit-ups walking-long))
  (question (id posture) (kind several) (stage overuse) (order 470) (lasts yes) (unlisted open)
    (answers foot-tucked-under-seat knees-bent-long leg-crossed leaning-forward-standing sleeping-curled
             hyperextended-knees knee-straight-hip-bent-sitting hip-and-knee-part-bent-standing
             seat-edge-pressing-thigh toes-pointed-sleeping calf-on-recliner-edge wallet-in-back-pocket))
  (question (id thigh-injections) (kind yes-no) (stage overuse) (order 480) (lasts yes))
  (question (id buttock-injection) (kind yes-no) (stage overuse) (order 490) (lasts yes))
  (question (id knee-brace) (kind yes-no) (stage overuse) (order 500) (lasts yes))
  (question (id emotional-stress) (kind yes-no) (stage overuse) (order 510) (lasts yes)))

;;; structure: how the body is built.

(deffacts questions-structure
  (question (id alignment) (kind several) (stage structure) (order 520) (lasts yes) (unlisted open)
    (answers knock-knees bow-legs hip-tilted leg-length-difference flat-feet long-second-toe uneven-shoe-wear
             excess-lumbar-curve)))

;;; examination: what a therapist finds by hand.

(deffacts questions-examination
  (question (id palpation) (kind several) (stage examination) (order 530) (by therapist) (unlisted open)
    (answers taut-band-rectus-femoris reproduces-pain-rectus-femoris taut-band-vastus-medialis
             reproduces-pain-vastus-medialis taut-band-vastus-lateralis reproduces-pain-vastus-lateralis
             taut-band-vastus-intermedius reproduces-pain-vastus-intermedius taut-band-sartorius
             reproduces-pain-sartorius taut-band-gracilis reproduces-pain-gracilis taut-band-adductor-longus
             reproduces-pain-adductor-longus taut-band-adductor-brevis reproduces-pain-adductor-brevis
             taut-band-adductor-magnus reproduces-pain-adductor-magnus taut-band-pectineus
             reproduces-pain-pectineus taut-band-tensor-fasciae-latae reproduces-pain-tensor-fasciae-latae
             taut-band-iliotibial-band reproduces-pain-iliotibial-band taut-band-gluteus-maximus
             reproduces-pain-gluteus-maximus taut-band-gluteus-medius reproduces-pain-gluteus-medius
             taut-band-gluteus-minimus reproduces-pain-gluteus-minimus taut-band-piriformis
             reproduces-pain-piriformis taut-band-psoas reproduces-pain-psoas taut-band-iliacus
             reproduces-pain-iliacus taut-band-quadratus-lumborum reproduces-pain-quadratus-lumborum
             taut-band-biceps-femoris reproduces-pain-biceps-femoris taut-band-semitendinosus
             reproduces-pain-semitendinosus taut-band-semimembranosus reproduces-pain-semimembranosus
             taut-band-popliteus reproduces-pain-popliteus taut-band-plantaris reproduces-pain-plantaris
             taut-band-gastrocnemius reproduces-pain-gastrocnemius taut-band-soleus reproduces-pain-soleus
             taut-band-tibialis-anterior reproduces-pain-tibialis-anterior taut-band-tibialis-posterior
             reproduces-pain-tibialis-posterior taut-band-peroneus-longus reproduces-pain-peroneus-longus))
  (question (id restricted) (kind several) (stage examination) (order 540) (by therapist) (unlisted open)
    (answers knee-flexion knee-extension hip-extension ankle-dorsiflexion hip-internal-rotation hip-adduction
             hip-abduction))
  (question (id resisted-inward-turning-hurts) (kind yes-no) (stage examination) (order 541) (by therapist))
  (question (id hip-stretch-pain) (kind choice) (stage examination) (order 542) (nothing none) (by therapist)
    (answers worse-knee-bent same-either-way none)))

;;; danger: what must not be missed.

(deffacts questions-danger
  (question (id swelling) (kind several) (stage danger) (order 550) (unlisted open)
    (answers whole-knee over-kneecap below-kneecap behind-knee shin-bump thigh foot-ankle))
  (question (id fever) (kind yes-no) (stage danger) (order 560) (worrying yes))
  (question (id chills-or-unwell) (kind yes-no) (stage danger) (order 570) (worrying yes))
  (question (id hot-red-swollen-joint) (kind yes-no) (stage danger) (order 580) (worrying yes))
  (question (id cannot-bear-weight) (kind yes-no) (stage danger) (order 590) (worrying yes))
  (question (id visible-deformity) (kind yes-no) (stage danger) (order 600) (worrying yes))
  (question (id swelling-within-hours) (kind yes-no) (stage danger) (order 610) (settled no) (worrying yes))
  (question (id pop-heard) (kind yes-no) (stage danger) (order 620) (settled no) (worrying yes))
  (question (id true-locking) (kind yes-no) (stage danger) (order 630) (worrying yes))
  (question (id calf-swelling) (kind yes-no) (stage danger) (order 640) (worrying yes))
  (question (id calf-warm-red) (kind yes-no) (stage danger) (order 650) (worrying yes))
  (question (id calf-tender-vein) (kind yes-no) (stage danger) (order 660) (worrying yes))
  (question (id whole-leg-swollen) (kind yes-no) (stage danger) (order 670) (worrying yes))
  (question (id pitting-oedema) (kind yes-no) (stage danger) (order 680) (worrying yes))
  (question (id breathless-or-chest-pain) (kind yes-no) (stage danger) (order 690) (worrying yes))
  (question (id foot-cold-pale-or-numb) (kind yes-no) (stage danger) (order 700) (worrying yes))
  (question (id popliteal-pulsatile-mass) (kind yes-no) (stage danger) (order 710) (worrying yes))
  (question (id numb-saddle) (kind yes-no) (stage danger) (order 720) (worrying yes))
  (question (id bladder-bowel-change) (kind yes-no) (stage danger) (order 730) (worrying yes))
  (question (id bilateral-leg-pain) (kind yes-no) (stage danger) (order 740) (worrying yes))
  (question (id foot-drop) (kind yes-no) (stage danger) (order 750) (worrying yes))
  (question (id progressive-weakness) (kind yes-no) (stage danger) (order 760) (worrying yes))
  (question (id night-pain-unrelenting) (kind yes-no) (stage danger) (order 770) (worrying yes))
  (question (id weight-loss) (kind yes-no) (stage danger) (order 780) (worrying yes))
  (question (id mass-felt) (kind yes-no) (stage danger) (order 790) (worrying yes))
  (question (id lump-growing) (kind yes-no) (stage danger) (order 800) (settled no) (worrying yes))
  (question (id lump-deep-fixed) (kind yes-no) (stage danger) (order 810) (settled no) (worrying yes))
  (question (id fall-from-height) (kind yes-no) (stage danger) (order 820) (settled no) (worrying yes))
  (question (id unable-to-flex-90) (kind yes-no) (stage danger) (order 830) (worrying yes))
  (question (id patella-bone-tender) (kind yes-no) (stage danger) (order 840) (worrying yes))
  (question (id fibula-head-tender) (kind yes-no) (stage danger) (order 850) (worrying yes))
  (question (id bone-tender) (kind yes-no) (stage danger) (order 860) (worrying yes))
  (question (id hip-pain-in-child) (kind yes-no) (stage danger) (order 870) (settled no) (worrying yes))
  (question (id tight-painful-compartment) (kind yes-no) (stage danger) (order 880) (worrying yes))
  (question (id unable-to-straight-leg-raise) (kind yes-no) (stage danger) (order 890) (worrying yes))
  (question (id recent-surgery-or-injection-in-joint) (kind yes-no) (stage danger) (order 900) (worrying yes))
  (question (id kneecap-jumped-out) (kind yes-no) (stage danger) (order 910) (settled no) (worrying yes))
  (question (id ankle-crescent-bruise) (kind yes-no) (stage danger) (order 920) (worrying yes))
  (question (id dark-urine) (kind yes-no) (stage danger) (order 930) (worrying yes))
  (question (id bleeding-disorder) (kind yes-no) (stage danger) (order 940) (worrying yes))
  (question (id balance-trouble) (kind yes-no) (stage danger) (order 950) (worrying yes))
  (question (id multiple-joints-swollen) (kind yes-no) (stage danger) (order 960) (worrying yes))
  (question (id fixed-walking-distance) (kind yes-no) (stage danger) (order 970) (worrying yes))
  (question (id on-treatment) (kind yes-no) (stage danger) (order 980) (worrying yes))
  (question (id calf-circumference-difference-cm) (kind number) (stage danger) (by therapist) (order 990)
    (unit "cm") (min 0) (max 30) (settled 0) (worrying 30))
  (question (id lump-size-cm) (kind number) (stage danger) (order 1000)
    (unit "cm") (min 0) (max 40) (settled 0) (worrying 40))
  (question (id bedridden-days) (kind number) (stage danger) (order 1010)
    (unit "days") (min 0) (max 365) (settled 0) (worrying 30))
  (question (id injury-age-days) (kind number) (stage danger) (order 1020)
    (unit "days") (min 0) (max 3650) (settled 3650) (worrying 1))
  (question (id weeks-since-surgery) (kind number) (stage danger) (order 1030)
    (unit "weeks") (min 0) (max 2600) (settled 2600) (worrying 1))
  (question (id morning-stiffness-minutes) (kind number) (stage danger) (order 1040)
    (unit "minutes") (min 0) (max 1440) (worrying 180))
  (question (id attack-peaks-within-a-day) (kind yes-no) (stage danger) (order 1050) (worrying yes))
  (question (id same-attack-before) (kind yes-no) (stage danger) (order 1060) (settled no) (worrying yes))
  (question (id pale-or-easy-bruising) (kind yes-no) (stage danger) (order 1070) (worrying yes))
  (question (id colour-or-temperature-change) (kind yes-no) (stage danger) (order 1080) (worrying yes))
  (question (id foot-cold-after-exercise) (kind yes-no) (stage danger) (order 1090) (worrying yes))
  (question (id sore-red-eyes-or-urine-burning) (kind yes-no) (stage danger) (order 1100) (worrying yes)))

;;; When a follow-up question makes sense. Silence in the case never hides a danger question: these only spare the interview
;;; a question whose answer is already settled.

(deffacts questions-that-follow-injury
  (applies (question injury-age-days)          (when trauma) (is direct-blow twist fall overstretch stumble slip-legs-apart))
  (applies (question injury-age-days)          (when onset)  (is sudden-injury))
  (applies (question swelling-within-hours)    (when trauma) (is direct-blow twist fall overstretch stumble slip-legs-apart))
  (applies (question swelling-within-hours)    (when onset)  (is sudden-injury))
  (applies (question pop-heard)                (when trauma) (is direct-blow twist fall overstretch stumble slip-legs-apart))
  (applies (question pop-heard)                (when onset)  (is sudden-injury))
  (applies (question kneecap-jumped-out)       (when trauma) (is direct-blow twist fall overstretch stumble slip-legs-apart))
  (applies (question kneecap-jumped-out)       (when onset)  (is sudden-injury))
  (applies (question fall-from-height)         (when trauma) (is fall direct-blow))
  (applies (question fall-from-height)         (when onset)  (is sudden-injury)))

(deffacts questions-that-follow-surgery
  (applies (question weeks-since-surgery)      (when trauma) (is surgery))
  (applies (question weeks-since-surgery)      (when onset)  (is after-surgery))
  (applies (question weeks-since-surgery)      (when history) (is knee-replacement))
  (applies (question weeks-since-surgery)      (when recent-surgery-or-injection-in-joint) (is yes)))

(deffacts questions-that-follow-a-lump
  (applies (question lump-growing)             (when mass-felt) (is yes))
  (applies (question lump-deep-fixed)          (when mass-felt) (is yes))
  (applies (question lump-size-cm)             (when mass-felt) (is yes)))

(deffacts questions-that-follow-swelling-or-bed-rest
  (applies (question calf-circumference-difference-cm) (when calf-swelling)     (is yes))
  (applies (question calf-circumference-difference-cm) (when whole-leg-swollen) (is yes))
  (applies (question bedridden-days)           (when immobilised) (is yes))
  (applies (question on-treatment)             (when history) (is dvt-or-clot)))

(deffacts questions-that-follow-age
  (applies (question hip-pain-in-child)        (when age) (from 0)  (to 17))
  (applies (question growth-spurt)             (when age) (from 8)  (to 18))
  (applies (question well-by-morning)          (when age) (from 0)  (to 17))
  (applies (question hard-to-put-on-socks)     (when age) (from 40) (to 120))
  (applies (question morning-stiffness-minutes) (when age) (from 45) (to 120))
  (applies (question morning-stiffness-minutes) (when swelling) (is whole-knee))
  (applies (question morning-stiffness-minutes) (when skin) (is swollen))
  (applies (question morning-stiffness-minutes) (when multiple-joints-swollen) (is yes)))

(deffacts questions-that-follow-the-place
  (applies (question calf-pain-with-knee)  (when pain-zone) (is calf knee-back heel leg-unspecified))
  (applies (question heels-lift-in-squat)  (when pain-zone) (is calf knee-back heel ankle-inner leg-unspecified))
  (applies (question shin-pain-side)       (when pain-zone) (is shin))
  (applies (question inner-knee-snap)      (when pain-zone) (is knee-inner knee-below knee-unspecified))
  (applies (question kicking-hurts)        (when pain-zone) (is groin hip-front thigh-front thigh-inner hip-unspecified
                                                                thigh-unspecified))
  (applies (question stab-on-rolling-over) (when pain-zone) (is low-back sacrum buttock hip-outer groin
                                                                hip-unspecified))
  (applies (question back-ache-direction)  (when pain-zone) (is low-back))
  (applies (question hard-to-put-on-socks) (when pain-zone) (is groin hip-front thigh-front))
  (applies (question resisted-inward-turning-hurts)
    (when pain-zone) (is knee-back knee-outer knee-below knee-deep knee-unspecified))
  (applies (question hip-stretch-pain)
    (when pain-zone) (is groin hip-front thigh-front knee-front knee-above hip-unspecified thigh-unspecified)))

(deffacts questions-that-follow-care
  (applies (question better)                   (when tried-self-care) (is yes))
  (applies (question weeks-of-muscle-care)     (when tried-self-care) (is yes)))

(deffacts questions-that-follow-an-attack
  (applies (question same-attack-before)       (when attack-peaks-within-a-day) (is yes)))

;;; end of facts/questions.clp
