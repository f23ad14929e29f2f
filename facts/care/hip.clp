;;; hip.clp - what may help tensor fasciae latae, the iliotibial band, the gluteal muscles, piriformis, psoas, iliacus
;;;           and quadratus lumborum.
;;;
;;; Reads      nothing.
;;; Concludes  treatment facts. The steps of a technique stand in techniques.clp, the habit that belongs to an answer
;;;            in facts/habits.clp; here stands what is special to the muscle.
;;; Relied on  by rules/care.clp, and by the host for the words.
;;;
;;; Psoas and iliacus lie deep among vessels and bowel: releasing them is for trained hands. Neither is the middle of
;;; the buttock a place to dig: the sciatic nerve runs there.

;;; ------------------------------------------------------------------------------------------------
;;; tensor fasciae latae

(deffacts care-tensor-fasciae-latae
  (treatment (id tensor-fasciae-latae-wall-ball) (about tensor-fasciae-latae) (kind release) (technique hard-ball)
    (by self)
    (text "Stand sideways to a wall. Put a small hard ball just below and outside the front point of your hip bone. Lean in until you feel the sore spot.")
    (clinical "Small hard ball below and lateral to the anterior superior iliac spine. Releasing it can ease lateral knee pain and restore movement, since it sets the tension of the band.")
    (dose "5 to 10 seconds on a spot")
    (sources S054 S055 S062 finando-myofascial-pain davies-workbook-excerpt))
  (treatment (id tensor-fasciae-latae-floor-ball) (about tensor-fasciae-latae) (kind self-care) (technique hard-ball)
    (by self)
    (text "If the wall feels too light, lie on your side with the golf ball or trigger point ball under the same spot. Carry some of your weight on your arms.")
    (clinical "Progress to the floor in side lying for more pressure, weight carried by the arms.")
    (sources S062 davies-workbook-excerpt))
  (treatment (id tensor-fasciae-latae-strength) (about tensor-fasciae-latae) (kind exercise)
    (technique corrective-exercise) (by self)
    (text "When the soreness has gone down, go down on hands and knees and shift your weight slowly from side to side. Later lift the leg to the side.")
    (clinical "Quadruped weight shift, then hip abductor strengthening.")
    (sources S167 S168 finando-myofascial-pain davies-workbook-excerpt))
  (treatment (id tensor-fasciae-latae-level-ground) (about tensor-fasciae-latae) (kind habit) (technique habit-change)
    (by self)
    (text "Run on level ground, not along a slope.")
    (clinical "Level running surface; no standing with hip and knee part bent.")
    (sources finando-myofascial-pain davies-workbook-excerpt)))

;;; ------------------------------------------------------------------------------------------------
;;; iliotibial band: no muscle. What pulls on it is worked instead (conflict C2).

(deffacts care-iliotibial-band
  (treatment (id iliotibial-band-neighbours) (about iliotibial-band) (kind release) (technique massage) (by partner)
    (text "Leave the tight band at the side of the thigh alone. Let your partner stroke and knead the muscles that pull on it: below the front hip bone, in the buttock and at the front of the outer thigh.")
    (clinical "Do not work the band. Release tensor fasciae latae, gluteus maximus and vastus lateralis.")
    (sources S053 S054 S055 morningside-tensor-fasciae-latae-pain summary-friede-2020-itb-stiffness-study))
  (treatment (id iliotibial-band-self-massage) (about iliotibial-band) (kind self-care) (technique massage) (by self)
    (text "Stroke and knead the front of your thigh and your buttock. Leave the band at the side of the thigh alone.")
    (clinical "Self-massage of the anterior thigh and the gluteal muscles, by roller where nothing forbids one; never the band.")
    (sources S053 S061 districtrunningcollective-does-foam morningside-tensor-fasciae-latae-pain))
  (treatment (id iliotibial-band-strength) (about iliotibial-band) (kind exercise) (technique corrective-exercise)
    (by self)
    (text "When the soreness has gone down, lie on your good side and lift the top leg slowly. When you run again, keep your knees from falling in towards each other.")
    (clinical "Hip abductor strengthening and running form.")
    (sources S167 S168 iliotibial-band-narrative-review-2023-jfmk))
  (treatment (id iliotibial-band-rolling-evidence) (about iliotibial-band) (kind evidence) (technique habit-change)
    (by self)
    (text "Experts do not agree on rolling the band. One says that it can be neither stretched nor rolled out. Another rolls it where it lies over the thigh muscle. In one study the band was no stiffer in runners with pain.")
    (clinical "Conflict: one founding article holds that the band cannot be stretched or rolled out; another rolls its overlap with vastus lateralis. Stiffness was no higher in injured runners (Friede 2020). Followed here: roll the muscle, spare the band.")
    (sources S053 S073 S075 summary-friede-2020-itb-stiffness-study iliotibial-band-narrative-review-2023-jfmk)))

;;; ------------------------------------------------------------------------------------------------
;;; gluteus maximus

(deffacts care-gluteus-maximus
  (treatment (id gluteus-maximus-crease-press) (about gluteus-maximus) (kind release) (technique sponge-press)
    (by partner)
    (text "Lie face down. Let your partner press slowly along the crease below the buttock. Stop at any shooting pain: a large nerve runs close by.")
    (clinical "Compression along the gluteal fold, off the sciatic nerve.")
    (dose "5 to 10 seconds on each tight spot")
    (sources S122 S123 simplehealthideas-2009 brainscape-symptoms))
  (treatment (id gluteus-maximus-ball) (about gluteus-maximus) (kind self-care) (technique tennis-ball) (by self)
    (text "Stand with a tennis ball between your buttock and a wall. Lean on the sore spot. Stop if pain shoots down the leg.")
    (clinical "Tennis ball against the wall, lateral to the sciatic notch.")
    (sources S165 simplehealthideas-2009))
  (treatment (id gluteus-maximus-strength) (about gluteus-maximus) (kind exercise) (technique corrective-exercise)
    (by self)
    (text "When the soreness has gone down, lie on your back with your knees bent. Lift your hips slowly and lower them again. Strong buttocks spare the back of the thigh.")
    (clinical "Hip extension strength, so that the hamstrings are relieved.")
    (sources S167 S168 simplehealthideas-2009))
  (treatment (id gluteus-maximus-upright) (about gluteus-maximus) (kind habit) (technique habit-change) (by self)
    (text "Walk less uphill while bent forward. Get up often when you have to sit.")
    (clinical "Less forward-bent uphill walking; break up sitting.")
    (sources simplehealthideas-2009 brainscape-symptoms)))

;;; ------------------------------------------------------------------------------------------------
;;; gluteus medius

(deffacts care-gluteus-medius
  (treatment (id gluteus-medius-side-press) (about gluteus-medius) (kind release) (technique sponge-press) (by partner)
    (text "Lie on your good side with the knees bent. Let your partner press with the fingertips between the rim of your hip bone and the bony knob at the side of the hip.")
    (clinical "Side lying, fingertip compression between iliac crest and greater trochanter.")
    (dose "5 to 10 seconds on a spot")
    (sources S123 niel-asher-gluteus-medius-low-back-pain finando-myofascial-pain))
  (treatment (id gluteus-medius-ball) (about gluteus-medius) (kind self-care) (technique tennis-ball) (by self)
    (text "Stand sideways to a wall with a tennis ball between the side of your hip and the wall. Stay above the bony knob, and lean in gently.")
    (clinical "Gentle tennis ball pressure against the wall, above the greater trochanter.")
    (sources S165 niel-asher-gluteus-medius-low-back-pain))
  (treatment (id gluteus-medius-strength) (about gluteus-medius) (kind exercise) (technique corrective-exercise)
    (by self)
    (text "When the soreness has gone down, lie on your good side and lift the top leg slowly. Later stand on one leg and keep your hips level. Hold on to something firm.")
    (clinical "Hip abduction, then single-leg stance control (choice of exercise inferred).")
    (sources S167 S168 derived))
  (treatment (id gluteus-medius-sitting) (about gluteus-medius) (kind habit) (technique habit-change) (by self)
    (text "Sit for no more than 15 to 20 minutes at a time. Sleep with a pillow under your knees, or between them when you lie on your side. Sit down to put on your trousers.")
    (clinical "Sitting limit 15-20 min; pillow under the knees supine or between them side lying; sit to dress; correct leg length difference from about 5 mm.")
    (dose "15 to 20 minutes of sitting at a time")
    (sources namtpt-symptom-leg-minimus niel-asher-gluteus-medius-low-back-pain
             mortonsfoot-relieve-low-back-pain-pseudo)))

;;; ------------------------------------------------------------------------------------------------
;;; gluteus minimus

(deffacts care-gluteus-minimus
  (treatment (id gluteus-minimus-side-press) (about gluteus-minimus) (kind release) (technique sponge-press)
    (by partner)
    (text "Lie on your good side with the knees bent. Let your partner press slowly with the fingertips just above the bony knob at the side of the hip. The muscle lies deep, so take time.")
    (clinical "Side lying, slow fingertip compression above the greater trochanter, through gluteus medius.")
    (dose "5 to 10 seconds on a spot")
    (sources S123 namtpt-symptom-leg-minimus finando-myofascial-pain))
  (treatment (id gluteus-minimus-ball) (about gluteus-minimus) (kind self-care) (technique tennis-ball) (by self)
    (text "Stand sideways to a wall with a tennis ball between the side of your hip and the wall. Stay above the bony knob, and lean in gently.")
    (clinical "Gentle tennis ball pressure against the wall, above the greater trochanter.")
    (sources S165 mortonsfoot-relieve-low-back-pain-pseudo))
  (treatment (id gluteus-minimus-walking) (about gluteus-minimus) (kind exercise) (technique corrective-exercise)
    (by self)
    (text "Walk a little every day, on level ground. When the soreness has gone down, lift the leg to the side, and practise standing on one leg with the hips level.")
    (clinical "Walking; then hip abduction and single-leg stance control (these two inferred).")
    (sources S167 S168 namtpt-symptom-leg-minimus derived))
  (treatment (id gluteus-minimus-sitting) (about gluteus-minimus) (kind habit) (technique habit-change) (by self)
    (text "Sit for no more than 15 to 20 minutes at a time. Sleep with a pillow under your knees, or between them when you lie on your side. Sit down to put on your trousers.")
    (clinical "Sitting limit 15-20 min; pillow under the knees supine or between them side lying; sit to dress; correct leg length difference from about 5 mm.")
    (dose "15 to 20 minutes of sitting at a time")
    (sources namtpt-symptom-leg-minimus mortonsfoot-relieve-low-back-pain-pseudo finando-myofascial-pain)))

;;; ------------------------------------------------------------------------------------------------
;;; piriformis

(deffacts care-piriformis
  (treatment (id piriformis-compression) (about piriformis) (kind release) (technique sponge-press) (by therapist)
    (text "Let a trained therapist press this deep muscle through the buttock, away from the large nerve that runs there.")
    (clinical "Compression through gluteus maximus, lateral to the sciatic nerve; stop at electric pain.")
    (sources morningside-piriformis))
  (treatment (id piriformis-ball-sitting) (about piriformis) (kind self-care) (technique tennis-ball) (by self)
    (text "Sit on a tennis ball under the outer part of your buttock, and lean on the sore spot. Stop at once if you feel an electric pain.")
    (clinical "Ball sitting on the lateral buttock; stop at electric pain.")
    (sources morningside-piriformis S165))
  (treatment (id piriformis-strength) (about piriformis) (kind exercise) (technique corrective-exercise) (by self)
    (text "When the soreness has gone down, lie on your good side with your knees bent. Keep your feet together and lift the top knee slowly.")
    (clinical "Hip external rotator strengthening (choice of exercise inferred).")
    (sources S167 S168 derived)))

;;; ------------------------------------------------------------------------------------------------
;;; psoas and iliacus

(deffacts care-psoas
  (treatment (id psoas-release) (about psoas) (kind release) (technique sponge-press) (by therapist)
    (text "See a trained massage therapist or a chiropractor about this deep muscle in front of your spine and hip. Do not press into your belly or groin yourself.")
    (clinical "Professional release (remedial massage, chiropractic); distal tendon and the edge of the inguinal ligament, off the femoral vessels.")
    (sources S057 S063 learnandfeelbetter-illiopsoas))
  (treatment (id psoas-stretch) (about psoas) (kind self-care) (technique stretch) (by self)
    (text "Kneel on the sore side with the other foot in front. Keep your back upright and shift your weight slowly forward until you feel a mild pull at the front of the hip.")
    (clinical "Half-kneeling hip flexor stretch without lumbar extension.")
    (sources learnandfeelbetter-illiopsoas))
  (treatment (id psoas-strength) (about psoas) (kind exercise) (technique corrective-exercise) (by self)
    (text "When the soreness has gone down, train your buttocks and trunk. Lie on your back with your knees bent, and lift your hips slowly.")
    (clinical "Gluteal and trunk strengthening (choice of exercise inferred); no heavy sit-ups.")
    (sources S167 S168 derived)))

(deffacts care-iliacus
  (treatment (id iliacus-release) (about iliacus) (kind release) (technique sponge-press) (by therapist)
    (text "See a trained massage therapist or a chiropractor about this muscle, which lines the inside of your hip bone. Do not press into your belly or groin yourself.")
    (clinical "Professional release (remedial massage, chiropractic): distal tendon and the edge of the inguinal ligament, off the femoral vessels.")
    (sources S057 S063 learnandfeelbetter-illiopsoas))
  (treatment (id iliacus-stretch) (about iliacus) (kind self-care) (technique stretch) (by self)
    (text "Kneel on the sore side with the other foot in front. Keep your back upright and shift your weight slowly forward until you feel a mild pull at the front of the hip.")
    (clinical "Half-kneeling hip flexor stretch without lumbar extension.")
    (sources learnandfeelbetter-illiopsoas))
  (treatment (id iliacus-strength) (about iliacus) (kind exercise) (technique corrective-exercise) (by self)
    (text "When the soreness has gone down, train your buttocks and trunk. Lie on your back with your knees bent, and lift your hips slowly.")
    (clinical "Gluteal and trunk strengthening (choice of exercise inferred); no heavy sit-ups.")
    (sources S167 S168 derived)))

;;; ------------------------------------------------------------------------------------------------
;;; quadratus lumborum

(deffacts care-quadratus-lumborum
  (treatment (id quadratus-lumborum-wall-ball) (about quadratus-lumborum) (kind self-care) (technique tennis-ball)
    (by self)
    (text "Stand with your back to a wall and a ball between the wall and the soft part of your back, below the ribs and to the side of the spine. Move so that the ball goes to and fro across the sore spot. Keep off the spine and the ribs.")
    (clinical "Ball against the wall below the ribs, lateral to the spine, moved across the tender spot; not on ribs, processes or hard into the kidney area.")
    (dose "15 to 20 passes, 2 to 3 times a day")
    (sources learnandfeelbetter-quadratus-lumborum))
  (treatment (id quadratus-lumborum-side-bends) (about quadratus-lumborum) (kind exercise)
    (technique corrective-exercise) (by self)
    (text "When the soreness has gone down, bend slowly to each side, as far as it is easy. Ask about a shoe insert if one leg is shorter.")
    (clinical "Side-bend mobility; correct a leg length difference (choice of exercise inferred).")
    (sources S167 S168 derived))
  (treatment (id quadratus-lumborum-no-twist) (about quadratus-lumborum) (kind habit) (technique habit-change)
    (by self)
    (text "Do not twist and lift at the same time. Turn your feet first, then lift.")
    (clinical "No combined twisting and lifting.")
    (sources learnandfeelbetter-quadratus-lumborum)))

;;; end of facts/care/hip.clp
