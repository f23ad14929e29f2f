;;; wording/muscles.clp - the words about each muscle: its name, where it lies, what it does, how to find it, its pain.
;;;
;;; Reads      nothing.
;;; Concludes  one muscle-text fact for each muscle fact of facts/muscles/.
;;; Relied on  by the reports and the care plan. The words are shown to the person and to the therapist alike: plain
;;;            but exact. `pain` follows the zones of facts/muscles/: the primary ones first, then what
;;;            some people feel as well.

;;; ------------------------------------------------------------------------------------------------
;;; front of the thigh

(deffacts muscle-texts-front-thigh
  (muscle-text
    (id    rectus-femoris)
    (name  "the long muscle down the front thigh (rectus femoris)")
    (where "It runs down the middle of the front thigh, from the front of the hip bone to the kneecap.")
    (does  "It straightens the knee and lifts the thigh, as when you kick a ball.")
    (find  "Find the bony point at the front of your hip and press one or two finger widths below it. Then feel for a tight band, step by step, down to the kneecap. Keep off the pulse in the groin.")
    (pain  "Pressing it should bring back the pain over or behind the kneecap, just above it, or deep in the knee. The sore spot is high up near the hip, far from the pain."))

  (muscle-text
    (id    vastus-medialis)
    (name  "the teardrop muscle above the inner kneecap (vastus medialis)")
    (where "It is the soft bulge on the inner side of the thigh, just above the kneecap.")
    (does  "It straightens the knee and keeps the kneecap in its track when you take the stairs.")
    (find  "Tighten the thigh with the leg straight: the bulge shows above the inner edge of the kneecap. Let go, then press slowly into it and up its inner edge for a tight, sore band.")
    (pain  "Pressing it should bring back the pain at the front or inner knee, deep in the joint like toothache, or down the lower inner thigh. In some people it is also felt just above the knee."))

  (muscle-text
    (id    vastus-lateralis)
    (name  "the large outer thigh muscle (vastus lateralis)")
    (where "It fills the outer side of the thigh from the hip to the kneecap, partly under the firm outer band.")
    (does  "It straightens the knee when you rise from a chair or climb stairs.")
    (find  "Press slowly along the outer thigh, in front of the firm band and under it, for a deep, tight strand. Look also just above the outer corner of the kneecap.")
    (pain  "Pressing it should bring back the pain down the outer thigh, along the outer edge of the kneecap, or at the front of the knee. In some people it is also felt at the outer back of the knee or at the hip."))

  (muscle-text
    (id    vastus-intermedius)
    (name  "the deep front thigh muscle (vastus intermedius)")
    (where "It lies on the thigh bone, under the long muscle down the front thigh.")
    (does  "It helps straighten the knee with each step up.")
    (find  "Your fingers cannot reach it directly. Let the leg go slack and press slowly through the muscle that covers it, in the upper half of the front thigh.")
    (pain  "Pressing it should bring back the pain in the middle of the front thigh. In some people it is also felt in the groin, just above the knee or at the front of the knee."))

  (muscle-text
    (id    sartorius)
    (name  "the long strap muscle across the thigh (sartorius)")
    (where "It crosses the thigh like a sash, from the front point of the hip bone to the inner shin below the knee.")
    (does  "It helps you lift a foot onto the other knee, as when you sit cross-legged.")
    (find  "Stroke slowly across the strap with your fingertips, from the front of the thigh to the inner side. Press lightly, as it lies just under the skin. Keep off the pulse in the groin and down the inner thigh.")
    (pain  "Pressing it should bring back a pain close under the skin, on the front or inner thigh or the inner side of the knee. In some people it is also felt at the kneecap or in the groin.")))

;;; ------------------------------------------------------------------------------------------------
;;; inner side of the thigh

(deffacts muscle-texts-inner-thigh
  (muscle-text
    (id    gracilis)
    (name  "the thin strap muscle of the inner thigh (gracilis)")
    (where "It runs under the skin straight down the inner thigh, from the pubic bone to the inner shin.")
    (does  "It pulls the legs together and helps bend the knee.")
    (find  "Lie with the knee bent and the leg fallen outwards on a pillow. Feel lightly along the inner thigh for a thin, tight strip under the skin. Keep off the pulse in the groin.")
    (pain  "Pressing it should bring back a pain close under the skin in the middle of the inner thigh. In some people it also runs down to the inner knee or up to the groin."))

  (muscle-text
    (id    adductor-longus)
    (name  "the long inner thigh muscle (adductor longus)")
    (where "It is the cord at the top of the inner thigh that stands out when you squeeze your knees, and the flesh below it.")
    (does  "It pulls the leg in, as when you change direction or grip a saddle.")
    (find  "Lie with the knee bent and the leg fallen outwards on a pillow. Find the cord, move a hand's width down into the soft muscle, and press it flat for a tight band. Keep off the pulse in the groin.")
    (pain  "Pressing it should bring back the pain deep in the groin, along the inner thigh, or at the upper inner knee. In some people it is also felt just above the knee, at the front of the hip or down the inner shin."))

  (muscle-text
    (id    adductor-brevis)
    (name  "the short inner thigh muscle (adductor brevis)")
    (where "It lies high in the inner thigh, under the long inner thigh muscle.")
    (does  "It pulls the leg in and helps lift the thigh, as when you get out of a car.")
    (find  "It is felt only through the muscle above it. Lie with the leg fallen outwards on a pillow and press gently behind the cord at the top of the inner thigh. Keep off the pulse in the groin.")
    (pain  "Pressing it should bring back the pain deep in the groin, along the inner thigh, or at the upper inner knee. In some people it is also felt just above the knee, at the front of the hip or down the inner shin."))

  (muscle-text
    (id    adductor-magnus)
    (name  "the large inner thigh muscle (adductor magnus)")
    (where "It lies deep between the inner and the back thigh, from the sit bone nearly down to the inner knee.")
    (does  "It pulls the leg in and pushes you up from a squat.")
    (find  "Lie on the sore side with the upper leg bent out of the way. Press slowly into the inner thigh of the leg you lie on, a little to the back, for a deep, tight band. Keep off the pulse in the groin.")
    (pain  "Pressing it should bring back the pain deep in the groin, down the inner thigh nearly to the knee, or deep in the pelvis. In some people it is also felt just above the inner knee or as an ache at the sit bone."))

  (muscle-text
    (id    pectineus)
    (name  "the flat muscle in the groin (pectineus)")
    (where "It lies in the fold of the groin, between the pubic bone and the thigh, close to the groin pulse.")
    (does  "It lifts the thigh and draws it in, as when you cross your legs.")
    (find  "A trained therapist should look for it, as large blood vessels and a nerve lie beside it. Keep off the pulse in the groin.")
    (pain  "Pressing it should bring back a deep, sharp pain in the groin, as if in the hip joint. In some people it is also felt at the front of the hip or the upper inner thigh.")))

;;; ------------------------------------------------------------------------------------------------
;;; back of the thigh

(deffacts muscle-texts-back-thigh
  (muscle-text
    (id    biceps-femoris)
    (name  "the outer hamstring (biceps femoris)")
    (where "It runs down the outer half of the back thigh, from the sit bone to the outer knob of bone below the knee.")
    (does  "It bends the knee and keeps you from falling forward when you walk or run.")
    (find  "Bend the knee a little and let the leg go slack. Press along the middle and lower part of the outer back thigh for a tight band. Stop above the knee and keep off the outer knob of bone, where a nerve runs under the skin.")
    (pain  "Pressing it should bring back the pain behind the knee or down the back of the thigh, mostly its outer side. In some people it is also felt in the buttock or the upper calf."))

  (muscle-text
    (id    semitendinosus)
    (name  "the slim inner hamstring (semitendinosus)")
    (where "It runs down the inner half of the back thigh and ends in the long cord at the inner edge of the knee hollow.")
    (does  "It bends the knee and swings the leg back when you walk.")
    (find  "Bend the knee a little and let the leg go slack. Press along the upper part of the inner back thigh for a tight band. Stop at electric or tingling pain, and stay out of the hollow behind the knee.")
    (pain  "Pressing it should bring back the pain in the crease under the buttock or down the back of the thigh, mostly its inner side. In some people it is also felt behind the knee or in the inner upper calf."))

  (muscle-text
    (id    semimembranosus)
    (name  "the deep inner hamstring (semimembranosus)")
    (where "It lies in the inner half of the back thigh, under the slim hamstring, and is fullest just above the knee.")
    (does  "It bends the knee and helps you stand up straight from a stoop.")
    (find  "Bend the knee a little and let the leg go slack. Press along the lower part of the inner back thigh, on both sides of the cord, for a tight band. Stay out of the hollow behind the knee.")
    (pain  "Pressing it should bring back the pain in the crease under the buttock or down the back of the thigh, mostly its inner side. In some people it is also felt behind the knee or in the inner upper calf.")))

;;; ------------------------------------------------------------------------------------------------
;;; hip, buttock and low back

(deffacts muscle-texts-hip
  (muscle-text
    (id    tensor-fasciae-latae)
    (name  "the front-outer hip muscle (tensor fasciae latae)")
    (where "It lies where a trouser pocket opens, just below and outside the front point of the hip bone.")
    (does  "It steadies the hip and knee each time you stand on one leg.")
    (find  "Put a finger on the front point of the hip bone and slide two or three finger widths down and out. Turn the leg in: the muscle swells under the finger. Let go, then press for a tight band.")
    (pain  "Pressing it should bring back the pain deep in the outer hip, in front of the bony knob, or down the outer thigh. In some people it is also felt at the outer side of the knee."))

  (muscle-text
    (id    iliotibial-band)
    (name  "the firm band along the outer thigh (iliotibial band)")
    (where "It is a flat strap down the outer side of the thigh, from the hip to just below the outer knee.")
    (does  "It holds the hip and knee steady when you walk or run.")
    (find  "This is a band, not a muscle, so it holds no muscle knot. Press the muscles that pull on it: the front-outer hip muscle, the large buttock muscle and the large outer thigh muscle.")
    (pain  "Pressing it should bring back the pain at the outer knee, about 2 cm above the joint. In some people the outer thigh is tight and sore as well."))

  (muscle-text
    (id    gluteus-maximus)
    (name  "the large buttock muscle (gluteus maximus)")
    (where "It forms the round of the buttock, from the back of the pelvis to the upper thigh.")
    (does  "It pushes you up from a chair and up a hill.")
    (find  "Lie on the other side with the hip bent. Press along the crease under the buttock and up beside the flat bone at the base of the spine for a tight band. Stop at electric or tingling pain.")
    (pain  "Pressing it should bring back the pain in a curve along the buttock crease and up to the base of the spine. It sends no pain to the knee."))

  (muscle-text
    (id    gluteus-medius)
    (name  "the fan-shaped outer hip muscle (gluteus medius)")
    (where "It lies on the outer side of the hip, below the rim of the hip bone.")
    (does  "It keeps your hips level when you stand on one leg.")
    (find  "Lie on the other side. Press with your fingertips just below the rim of the hip bone, from the side towards the back, for a tight band. Stop at electric or tingling pain.")
    (pain  "Pressing it should bring back the pain along the belt line, at the base of the spine or over the buttock. In some people it is also felt at the outer hip, but not at the knee."))

  (muscle-text
    (id    gluteus-minimus)
    (name  "the deep outer hip muscle (gluteus minimus)")
    (where "It lies deep at the side of the hip, between the rim of the hip bone and the bony knob of the outer hip.")
    (does  "It keeps your hips level with each step.")
    (find  "Lie on the other side. Press slowly and deep above the bony knob of the outer hip, first towards the front, then towards the back, for a tight, sore spot. Stop at electric or tingling pain.")
    (pain  "Pressing it should bring back the pain down the outer side of the leg, over the knee to the outer ankle. From its back part the pain is in the low buttock and down the back of the thigh into the calf."))

  (muscle-text
    (id    piriformis)
    (name  "the deep muscle across the buttock (piriformis)")
    (where "It runs across the buttock, from the flat bone at the base of the spine to the bony knob of the hip.")
    (does  "It turns the leg out, as when you step sideways out of a car.")
    (find  "Lie on the other side with the hip bent. Press slowly through the buttock, along the line from the base of the spine to the bony knob of the hip. The main nerve of the leg lies beneath it, so stop at electric or tingling pain.")
    (pain  "Pressing it should bring back the pain in the buttock and beside the base of the spine. In some people it is also felt at the back of the hip and down the back of the thigh."))

  (muscle-text
    (id    psoas)
    (name  "the deep muscle from spine to hip (psoas)")
    (where "It lies deep in the belly beside the spine and runs through the groin to the top of the thigh bone.")
    (does  "It lifts the thigh when you climb or sit up.")
    (find  "A trained therapist should look for it, as it lies deep, near large blood vessels. Do not press deep into the belly yourself, and keep off the pulse in the groin.")
    (pain  "Pressing it should bring back the pain in an upright line beside the spine or at the upper front thigh. In some people it is also felt in the groin, but not at the knee."))

  (muscle-text
    (id    iliacus)
    (name  "the muscle lining the inner hip bone (iliacus)")
    (where "It fills the hollow on the inner side of the hip bone and runs through the groin to the top of the thigh bone.")
    (does  "It lifts the thigh when you walk up stairs.")
    (find  "A trained therapist should look for it, along the inner rim of the hip bone with the knee bent. Keep off the pulse in the groin.")
    (pain  "Pressing it should bring back the pain in the groin, at the front of the hip or at the upper front thigh. In some people it is also felt in the low back, but not at the knee."))

  (muscle-text
    (id    quadratus-lumborum)
    (name  "the side muscle of the low back (quadratus lumborum)")
    (where "It lies deep at the side of the low back, between the lowest rib and the rim of the hip bone.")
    (does  "It steadies the low back and hitches the hip up when you swing a leg.")
    (find  "Lie on the other side with an arm over your head. Press slowly into the soft gap between the lowest rib and the hip bone, at the outer edge of the long back muscles. Do not press on the ribs or the spine.")
    (pain  "Pressing it should bring back the pain across the low back, along the rim of the hip bone to the outer hip, or in the low buttock. In some people it is also felt in the groin, but not at the knee.")))

;;; ------------------------------------------------------------------------------------------------
;;; hollow behind the knee

(deffacts muscle-texts-knee-pit
  (muscle-text
    (id    popliteus)
    (name  "the deep muscle behind the knee (popliteus)")
    (where "It lies deep behind the knee and slants from the outer knee down to the inner back of the shin bone.")
    (does  "It unlocks the straight knee so that you can take a step.")
    (find  "A trained therapist should look for it, with the knee bent. The spot lies on the inner side, about two finger widths below the knee crease. Keep off the middle of the hollow, where blood vessels and a nerve run.")
    (pain  "Pressing it should bring back the pain behind the knee. In some people it is also felt in the upper calf or right below the knee."))

  (muscle-text
    (id    plantaris)
    (name  "the slim muscle high in the calf (plantaris)")
    (where "It lies high in the outer calf, beside the knee hollow, and its thin cord runs down to the heel.")
    (does  "It helps the calf when you rise on your toes.")
    (find  "A trained therapist should look for it, with gentle pressure high in the outer calf. Keep off the middle of the hollow behind the knee, where blood vessels and a nerve run.")
    (pain  "Pressing it should bring back the pain behind the knee or down to the middle of the calf. In some people it also reaches the heel or the sole.")))

;;; ------------------------------------------------------------------------------------------------
;;; lower leg

(deffacts muscle-texts-lower-leg
  (muscle-text
    (id    gastrocnemius)
    (name  "the two-headed calf muscle (gastrocnemius)")
    (where "It makes the two bulges of the calf, from just above the knee to the heel cord.")
    (does  "It lifts your heel when you walk, run or jump.")
    (find  "Bend the knee and let the foot hang loose. Press each bulge for a tight band: a common spot is at its top, another near its middle. Keep off the middle of the hollow behind the knee.")
    (pain  "Pressing it should bring back the pain at the inner or outer back of the knee or in the calf. In some people it is also felt in the arch of the foot, the lower back thigh or the inner ankle."))

  (muscle-text
    (id    soleus)
    (name  "the deep calf muscle (soleus)")
    (where "It lies under the two calf bulges and shows at both sides of the lower calf.")
    (does  "It lifts your heel when you walk and pumps blood back up the leg.")
    (find  "Bend the knee and let the foot hang loose. Press from the inner side of the calf, just behind the shin bone, below the bulge, for a tight band.")
    (pain  "Pressing it should bring back the pain at the heel, in the heel cord or in the middle of the calf. In some people it is also felt beside the base of the spine, seldom behind the knee."))

  (muscle-text
    (id    tibialis-anterior)
    (name  "the front shin muscle (tibialis anterior)")
    (where "It lies on the front of the lower leg, just outside the sharp edge of the shin bone.")
    (does  "It lifts your foot so that your toes clear the ground.")
    (find  "Pull the toes up: the muscle swells beside the shin bone. Let go, then press with a thumb along its upper third for a tight band.")
    (pain  "Pressing it should bring back the pain at the front of the ankle, on top of the foot and the big toe, or along the shin. It sends no pain to the knee."))

  (muscle-text
    (id    tibialis-posterior)
    (name  "the deep muscle behind the shin (tibialis posterior)")
    (where "It lies deep in the calf between the two leg bones, and its cord runs behind the inner ankle.")
    (does  "It holds up the arch of the foot when you stand and walk.")
    (find  "It lies too deep to be felt well. A trained therapist may press towards it from the inner edge of the shin bone. Only its cord is easy to feel, behind the inner ankle.")
    (pain  "Pressing it should bring back the pain in the heel cord, above the heel. In some people it is also felt in the sole, the calf or the inner ankle, but not at the knee."))

  (muscle-text
    (id    peroneus-longus)
    (name  "the muscle of the outer lower leg (peroneus longus)")
    (where "It runs down the outer side of the lower leg, from the knob of bone below the knee to the ankle.")
    (does  "It turns the foot out and steadies the ankle on rough ground.")
    (find  "Turn the foot out to feel the muscle tighten, then let go. Press with a thumb down the outer side of the leg, from three finger widths below the knob, for a tight band. Keep off the knob and the nerve just below it.")
    (pain  "Pressing it should bring back the pain round the outer ankle bone. In some people it is also felt along the outer lower leg, up to just below the knee.")))

;;; end of facts/wording/muscles.clp
