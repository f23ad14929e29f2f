;;; knee-joint.clp - osteoarthritis, patellofemoral pain, chondromalacia, plica syndrome, fat pad impingement,
;;; degenerative meniscus tear, medial and lateral collateral sprain, gout, pseudogout, Baker's cyst.
;;;
;;; Reads      nothing.
;;; Concludes  the ordinary explanations that are no trigger point, and what speaks for and against each.
;;; Relied on  by the rules in referral.clp, signs.clp, overuse.clp and structure.clp, and by the host for texts and sources.

;;; ------------------------------------------------------------------------------------------------
;;; Osteoarthritis of the knee

(deffacts alternative-osteoarthritis
  (alternative (id osteoarthritis) (name "Osteoarthritis of the knee") (disposition routine-referral)
    (tells-apart "Unlike trigger-point pain it builds up slowly after 45 and belongs to using the joint, with short
       stiffness, grating and a lost end of bending; painful points in an arthritic knee do not exclude it. Stiffness
       beyond half an hour or a hot knee means another arthritis, one sore spot on the joint line the meniscus.")))

(deffacts osteoarthritis-for
  (range-association (about osteoarthritis) (kind person) (question age) (from 45) (to 120) (strength moderate)
    (text "aged 45 or over, the first of the three NICE conditions for osteoarthritis")
    (sources nice-ng226 gpnotebook-clinical-diagnosis))
  (range-association (about osteoarthritis) (kind sign) (question morning-stiffness-minutes) (from 0) (to 30)
    (strength moderate)
    (text "no morning stiffness, or stiffness gone within half an hour")
    (sources nice-ng226 gpnotebook-clinical-diagnosis))
  (association (about osteoarthritis) (kind movement) (question aggravated-by) (answer walking) (strength moderate)
    (text "pain with use of the joint, as in walking")
    (sources nice-ng226 walesdeanery-history-physical-examination))
  (association (about osteoarthritis) (kind movement) (question aggravated-by) (answer rising-from-sitting)
    (strength moderate)
    (text "short stiffness on rising from sitting that wears off within a few steps")
    (sources walesdeanery-history-physical-examination nhs-lothian-osteoarthriticknee))
  (association (about osteoarthritis) (kind movement) (question aggravated-by) (answer stairs-down) (strength moderate)
    (text "painful going down stairs, the knee bending under load; quadriceps points do this too")
    (sources biaformations-clinical-classification))
  (association (about osteoarthritis) (kind sign) (question kneecap) (answer grinds) (strength moderate)
    (text "grating in the knee on movement")
    (sources walesdeanery-history-physical-examination physiopenrith-do-have-knee-osteoarthritis))
  (association (about osteoarthritis) (kind person) (question duration) (answer years) (strength moderate)
    (text "a slow course over years")
    (sources walesdeanery-history-physical-examination))
  (association (about osteoarthritis) (kind person) (question duration) (answer months) (strength weak)
    (text "a slow course over months")
    (sources walesdeanery-history-physical-examination))
  (association (about osteoarthritis) (kind motion) (question restricted) (answer knee-flexion) (strength moderate)
    (text "the end of bending is lost and painful on examination")
    (sources S069 walesdeanery-history-physical-examination physiopenrith-do-have-knee-osteoarthritis))
  (association (about osteoarthritis) (kind motion) (question restricted) (answer knee-extension) (strength moderate)
    (text "full straightening is lost; osteoarthritis makes straightening as well as bending hard")
    (sources S069))
  (association (about osteoarthritis) (kind sign) (question pain-quality) (answer stiffness) (strength weak)
    (text "a stiff feeling, which muscles give as well")
    (sources S070))
  (association (about osteoarthritis) (kind sign) (question swelling) (answer whole-knee) (strength weak)
    (text "some swelling of a worn joint, if it is not hot")
    (sources S070))
  (association (about osteoarthritis) (kind structure) (question alignment) (answer bow-legs) (strength weak)
    (text "bow legs, above all when the shape has changed and stays so")
    (sources nhs-lothian-osteoarthriticknee))
  (association (about osteoarthritis) (kind structure) (question alignment) (answer knock-knees) (strength weak)
    (text "knock knees, above all when the shape has changed and stays so")
    (sources nhs-lothian-osteoarthriticknee))
  (association (about osteoarthritis) (kind person) (question history) (answer osteoarthritis) (strength strong)
    (text "osteoarthritis of the knee already diagnosed; muscles may still add to the pain")
    (sources S048 S067 derived)))

(deffacts osteoarthritis-against
  (range-association (about osteoarthritis) (kind person) (question age) (from 0) (to 39) (direction against)
    (strength strong)
    (text "under 40, unusual unless the joint was injured or operated on")
    (sources walesdeanery-history-physical-examination))
  (range-association (about osteoarthritis) (kind sign) (question morning-stiffness-minutes) (from 31) (to 1440)
    (direction against) (strength strong)
    (text "morning stiffness over half an hour points to inflammatory arthritis")
    (sources gpnotebook-clinical-diagnosis))
  (association (about osteoarthritis) (kind palpation) (question any-muscle-reproduces) (answer yes)
    (direction against) (strength weak)
    (text "pressing a muscle brings the pain, though painful points are common in arthritic knees too")
    (sources sanchez-romero-2020-knee-oa-points)))

;;; ------------------------------------------------------------------------------------------------
;;; Patellofemoral pain

(deffacts alternative-patellofemoral-pain
  (alternative (id patellofemoral-pain) (name "Patellofemoral pain") (disposition muscular)
    (tells-apart "A vague pain round or behind the kneecap, shown with the whole hand, that squatting, stairs and long
       sitting bring on; quadriceps points copy it, so press them before settling for the joint. One sore point at the
       tip of the kneecap means the tendon, grating the cartilage, a snap beside the kneecap a plica, and over 55
       kneecap osteoarthritis is likelier.")))

(deffacts patellofemoral-pain-for
  (association (about patellofemoral-pain) (kind sign) (question pain-zone) (answer knee-front) (strength strong)
    (text "pain around or behind the kneecap")
    (sources epfl-12033023 aafp-2018-knee-pain))
  (association (about patellofemoral-pain) (kind movement) (question aggravated-by) (answer squatting)
    (strength strong)
    (text "brought on by squatting, the movement that provokes it most reliably")
    (sources S080 epfl-12033023 medbullets-patellofemoral-syndrome))
  (association (about patellofemoral-pain) (kind movement) (question aggravated-by) (answer stairs-down)
    (strength moderate)
    (text "painful going down stairs or slopes, the knee bending under load")
    (sources epfl-12033023 medbullets-patellofemoral-syndrome))
  (association (about patellofemoral-pain) (kind movement) (question aggravated-by) (answer stairs-up)
    (strength moderate)
    (text "painful going up stairs")
    (sources medbullets-patellofemoral-syndrome))
  (association (about patellofemoral-pain) (kind movement) (question aggravated-by) (answer sitting-long)
    (strength moderate)
    (text "the cinema sign: painful after a quarter of an hour or so of sitting with bent knees")
    (sources bmjopen-bmj-com-e086958-full))
  (range-association (about patellofemoral-pain) (kind person) (question age) (from 10) (to 40) (strength moderate)
    (text "aged 10 to 40; mostly adolescents and young adults")
    (sources bmjopen-bmj-com-e086958-full aafp-tables-print))
  (association (about patellofemoral-pain) (kind sign) (question pain-size) (answer palm) (strength moderate)
    (text "a vague area, shown with the hand over the kneecap or a circle round it")
    (sources epfl-12033023))
  (association (about patellofemoral-pain) (kind injury) (question onset) (answer gradual) (strength moderate)
    (text "came on gradually, from overuse or a change of training rather than one event")
    (sources epfl-12033023 medbullets-patellofemoral-syndrome))
  (association (about patellofemoral-pain) (kind sign) (question kneecap) (answer tracks-outward) (strength moderate)
    (text "the kneecap tracks outward; weak or triggered vastus medialis can be part of it")
    (sources S079 S080 medbullets-patellofemoral-syndrome pubmed-pubmed-db-pubmed-cmd))
  (association (about patellofemoral-pain) (kind overuse) (question activity) (answer running) (strength weak)
    (text "runs; cycling and jumping are named as well")
    (sources medbullets-patellofemoral-syndrome))
  (association (about patellofemoral-pain) (kind person) (question sex) (answer female) (strength weak)
    (text "a woman, somewhat more often affected than men")
    (sources epfl-12033023 bmjopen-bmj-com-e086958-full)))

(deffacts patellofemoral-pain-against
  (range-association (about patellofemoral-pain) (kind person) (question age) (from 55) (to 120) (direction against)
    (strength moderate)
    (text "aged 55 or over, when osteoarthritis behind the kneecap is likelier")
    (sources fpnotebook-actknpn))
  (association (about patellofemoral-pain) (kind sign) (question swelling) (answer whole-knee) (direction against)
    (strength strong)
    (text "a joint full of fluid does not belong to patellofemoral pain")
    (sources derived))
  (association (about patellofemoral-pain) (kind sign) (question locking) (answer stuck-bent) (direction against)
    (strength moderate)
    (text "a knee stuck bent points to a block inside the joint")
    (sources nhs-gloucestershire-knee-red-flags))
  (association (about patellofemoral-pain) (kind sign) (question pain-size) (answer fingertip) (direction against)
    (strength moderate)
    (text "a pain covered by one fingertip suggests the kneecap tendon; patellofemoral pain is vaguer")
    (sources myosesh-musculoskeletal droracle-jumpers-knee-patellar)))

;;; ------------------------------------------------------------------------------------------------
;;; Chondromalacia patellae

(deffacts alternative-chondromalacia
  (alternative (id chondromalacia) (name "Chondromalacia patellae") (disposition muscular)
    (tells-apart "Grating behind the kneecap on straightening is what sets it apart, both from quadriceps points and
       from plain patellofemoral pain, which is provoked by the same stairs and long sitting. Painless clicking alone
       is normal, and after 50 the same picture is osteoarthritis of the kneecap.")))

(deffacts chondromalacia-for
  (association (about chondromalacia) (kind sign) (question kneecap) (answer grinds) (strength strong)
    (text "grating or grinding behind the kneecap when straightening the knee")
    (sources S080 adam-8892 physiopretoria-chondromalacia-patella))
  (association (about chondromalacia) (kind sign) (question pain-zone) (answer knee-front) (strength moderate)
    (text "pain at the front, behind the kneecap")
    (sources physiopretoria-chondromalacia-patella infinitelexicon-chondromalacia))
  (association (about chondromalacia) (kind movement) (question aggravated-by) (answer stairs-down) (strength moderate)
    (text "painful going down stairs")
    (sources myphysiospot-chrondromalacia-patella))
  (association (about chondromalacia) (kind movement) (question aggravated-by) (answer sitting-long)
    (strength moderate)
    (text "painful after sitting long with bent knees")
    (sources adam-8892))
  (association (about chondromalacia) (kind movement) (question aggravated-by) (answer rising-from-sitting)
    (strength moderate)
    (text "painful on rising from sitting")
    (sources adam-8892 myphysiospot-chrondromalacia-patella))
  (association (about chondromalacia) (kind movement) (question aggravated-by) (answer squatting) (strength weak)
    (text "painful in squatting, when a kneecap drawn outward rubs in its groove")
    (sources S080))
  (range-association (about chondromalacia) (kind person) (question age) (from 10) (to 35) (strength moderate)
    (text "aged 10 to 35; mostly the young and active")
    (sources infinitelexicon-chondromalacia physiopretoria-chondromalacia-patella))
  (association (about chondromalacia) (kind person) (question sex) (answer female) (strength weak)
    (text "a woman, more often affected than men")
    (sources infinitelexicon-chondromalacia))
  (association (about chondromalacia) (kind sign) (question kneecap) (answer tracks-outward) (strength moderate)
    (text "the kneecap tracks outward and rubs in its groove")
    (sources S080 infinitelexicon-chondromalacia))
  (association (about chondromalacia) (kind injury) (question trauma) (answer direct-blow) (strength weak)
    (text "began with a blow to the kneecap")
    (sources myphysiospot-chrondromalacia-patella)))

(deffacts chondromalacia-against
  (range-association (about chondromalacia) (kind person) (question age) (from 50) (to 120) (direction against)
    (strength moderate)
    (text "aged 50 or over, when osteoarthritis behind the kneecap is likelier")
    (sources fpnotebook-actknpn))
  (association (about chondromalacia) (kind sign) (question swelling) (answer whole-knee) (direction against)
    (strength weak)
    (text "a swollen knee: a little fluid is possible, much is not")
    (sources physiopretoria-chondromalacia-patella))
  (association (about chondromalacia) (kind sign) (question noise) (answer painless-click) (direction against)
    (strength weak)
    (text "painless clicking alone, which is normal")
    (sources lincolnshire-knee-when-specialist)))

;;; ------------------------------------------------------------------------------------------------
;;; Synovial (medial) plica syndrome

(deffacts alternative-plica-syndrome
  (alternative (id plica-syndrome) (name "Synovial (medial) plica syndrome") (disposition muscular)
    (tells-apart "A painful snap as the knee passes 30 to 60 degrees, and a tender cord one finger inward of the
       kneecap, above the joint line, set it apart; vastus medialis points hurt in the same place without a snap. On
       the joint line or with true locking think of the meniscus, with a vague pain round the kneecap of patellofemoral
       pain.")))

(deffacts plica-syndrome-for
  (association (about plica-syndrome) (kind sign) (question pain-zone) (answer knee-inner) (strength moderate)
    (text "pain at the front-inner knee beside the kneecap, above the joint line")
    (sources fpnotebook-plcsyndrm mitchmedical-medial-plica-syndrome))
  (association (about plica-syndrome) (kind sign) (question one-finger-spot) (answer beside-kneecap-inner)
    (strength strong)
    (text "one sore spot a finger inward of the kneecap, where a cord may roll")
    (sources fpnotebook-plcsyndrm pmc-5553487))
  (association (about plica-syndrome) (kind sign) (question noise) (answer painful-snap) (strength strong)
    (text "a painful snap or click as the knee passes 30 to 60 degrees")
    (sources fpnotebook-plcsyndrm pmc-5553487))
  (association (about plica-syndrome) (kind movement) (question aggravated-by) (answer squatting) (strength moderate)
    (text "painful on squatting down")
    (sources pmc-5553487 mitchmedical-medial-plica-syndrome))
  (association (about plica-syndrome) (kind movement) (question aggravated-by) (answer stairs-down) (strength moderate)
    (text "painful on stairs, going down worse than up")
    (sources mitchmedical-medial-plica-syndrome))
  (association (about plica-syndrome) (kind movement) (question aggravated-by) (answer sitting-long)
    (strength moderate)
    (text "painful after sitting long, the cinema sign it shares with patellofemoral pain")
    (sources mitchmedical-medial-plica-syndrome))
  (range-association (about plica-syndrome) (kind person) (question age) (from 0) (to 30) (strength moderate)
    (text "aged 30 or under; it belongs to the first three decades of life")
    (sources pmc-5553487))
  (association (about plica-syndrome) (kind overuse) (question activity) (answer cycling) (strength moderate)
    (text "cycles; rowing and swimming, with their repeated bending, are named too")
    (sources fpnotebook-plcsyndrm))
  (association (about plica-syndrome) (kind injury) (question trauma) (answer direct-blow) (strength weak)
    (text "may follow a knock to the knee")
    (sources fpnotebook-plcsyndrm mitchmedical-medial-plica-syndrome))
  (association (about plica-syndrome) (kind sign) (question locking) (answer catches) (strength weak)
    (text "catches, or seems to lock, in a deep squat")
    (sources mitchmedical-medial-plica-syndrome)))

(deffacts plica-syndrome-against
  (association (about plica-syndrome) (kind sign) (question true-locking) (answer yes) (direction against)
    (strength strong)
    (text "a truly locked knee means meniscus or loose body")
    (sources nhs-gloucestershire-knee-red-flags))
  (range-association (about plica-syndrome) (kind person) (question age) (from 55) (to 120) (direction against)
    (strength moderate)
    (text "aged 55 or over, well past the usual age")
    (sources pmc-5553487))
  (association (about plica-syndrome) (kind sign) (question swelling) (answer whole-knee) (direction against)
    (strength moderate)
    (text "a swollen knee: sources differ, most find none, one author expects some")
    (sources pmc-5553487 mitchmedical-medial-plica-syndrome)))

;;; ------------------------------------------------------------------------------------------------
;;; Fat pad impingement (Hoffa)

(deffacts alternative-fat-pad-impingement
  (alternative (id fat-pad-impingement) (name "Fat pad impingement (Hoffa)") (disposition muscular)
    (tells-apart "A pinch at both sides of the tendon below the kneecap when the knee is fully straightened or stands
       locked, while quadriceps points ache on bending under load. On the tip of the kneecap it is the tendon, with a
       soft swelling in someone who kneels the bursa; it is rare, so think of it last.")))

(deffacts fat-pad-impingement-for
  (association (about fat-pad-impingement) (kind sign) (question pain-zone) (answer knee-below) (strength moderate)
    (text "pain below the kneecap or at the sides of its lower end")
    (sources pureunityhealth-fat-pad-impingement purephysiotherapy-fat-pad-impingement))
  (association (about fat-pad-impingement) (kind sign) (question one-finger-spot) (answer below-kneecap-sides)
    (strength strong)
    (text "one sore spot at the sides of the tendon rather than on it")
    (sources pureunityhealth-fat-pad-impingement))
  (association (about fat-pad-impingement) (kind movement) (question aggravated-by) (answer straightening-knee)
    (strength strong)
    (text "pinches when the knee is fully straightened")
    (sources purephysiotherapy-fat-pad-impingement pureunityhealth-fat-pad-impingement))
  (association (about fat-pad-impingement) (kind posture) (question posture) (answer hyperextended-knees)
    (strength moderate)
    (text "stands with the knees locked back, often loose-jointed")
    (sources purephysiotherapy-fat-pad-impingement))
  (association (about fat-pad-impingement) (kind movement) (question aggravated-by) (answer standing-long)
    (strength moderate)
    (text "painful in long standing with the knees locked straight")
    (sources purephysiotherapy-fat-pad-impingement))
  (association (about fat-pad-impingement) (kind sign) (question eased-by) (answer leg-bent) (strength moderate)
    (text "eased by keeping the knee a little bent")
    (sources derived))
  (association (about fat-pad-impingement) (kind injury) (question trauma) (answer direct-blow) (strength moderate)
    (text "began with a blow below the kneecap")
    (sources orthopaedicsports-hoffas-syndrome))
  (association (about fat-pad-impingement) (kind person) (question sex) (answer female) (strength weak)
    (text "a woman; named by one clinic source only")
    (sources purephysiotherapy-fat-pad-impingement))
  (association (about fat-pad-impingement) (kind overuse) (question activity) (answer jumping-sport) (strength weak)
    (text "a jumping sport; named by one clinic source only")
    (sources purephysiotherapy-fat-pad-impingement))
  (association (about fat-pad-impingement) (kind movement) (question aggravated-by) (answer squatting) (strength weak)
    (text "painful in squatting, less telling because the kneecap joint does it too")
    (sources purephysiotherapy-fat-pad-impingement)))

(deffacts fat-pad-impingement-against
  (association (about fat-pad-impingement) (kind overuse) (question activity) (answer high-heels) (direction against)
    (strength weak)
    (text "wears high heels, which keep the knee a little bent and often relieve it")
    (sources derived))
  (association (about fat-pad-impingement) (kind sign) (question one-finger-spot) (answer lower-kneecap-tip)
    (direction against) (strength moderate)
    (text "one sore spot on the tip of the kneecap speaks for the tendon")
    (sources whiteley-patellar-tendinopathy))
  (association (about fat-pad-impingement) (kind sign) (question eased-by) (answer leg-straight) (direction against)
    (strength weak)
    (text "eased by a straight leg, which should pinch the pad rather than relieve it")
    (sources derived)))

;;; ------------------------------------------------------------------------------------------------
;;; Degenerative meniscus tear

(deffacts alternative-meniscus-tear-degenerative
  (alternative (id meniscus-tear-degenerative) (name "Degenerative meniscus tear") (disposition routine-referral)
    (tells-apart "One sore spot on the joint line, pain on turning over the planted foot and fluid a day after load
       point into the joint; popliteus, vastus medialis and gastrocnemius points imitate it, and then pressing the
       muscle brings the pain. Lower down on the shin the spot is pes anserine, higher on the thigh bone the collateral
       ligament; catching goes as much with worn cartilage.")))

(deffacts meniscus-tear-degenerative-for
  (range-association (about meniscus-tear-degenerative) (kind person) (question age) (from 40) (to 120)
    (strength moderate)
    (text "aged 40 or over, when tears come without injury and are often painless")
    (sources droracle-clinical-meniscal-tear droracle-signs-torn))
  (association (about meniscus-tear-degenerative) (kind sign) (question one-finger-spot) (answer inner-joint-line)
    (strength strong)
    (text "one sore spot on the inner joint line, about 83 % sensitive and specific by one weak source")
    (sources droracle-clinical-meniscal-tear))
  (association (about meniscus-tear-degenerative) (kind sign) (question one-finger-spot) (answer outer-joint-line)
    (strength moderate)
    (text "one sore spot on the outer joint line")
    (sources droracle-clinical-meniscal-tear))
  (association (about meniscus-tear-degenerative) (kind sign) (question pain-zone) (answer knee-inner)
    (strength moderate)
    (text "pain at the inner knee")
    (sources droracle-clinical-meniscal-tear))
  (association (about meniscus-tear-degenerative) (kind movement) (question aggravated-by) (answer twisting)
    (strength strong)
    (text "painful on turning over the planted foot, as in most patients")
    (sources droracle-signs-torn))
  (association (about meniscus-tear-degenerative) (kind movement) (question aggravated-by) (answer squatting)
    (strength moderate)
    (text "painful in deep bending")
    (sources trihealth-knee-pain-learn-meniscus-tear droracle-clinical-meniscal-tear))
  (association (about meniscus-tear-degenerative) (kind movement) (question aggravated-by) (answer stairs-down)
    (strength weak)
    (text "painful going down stairs")
    (sources droracle-signs-torn))
  (association (about meniscus-tear-degenerative) (kind sign) (question locking) (answer catches) (strength moderate)
    (text "the knee catches, less telling than once thought: worn cartilage does it too")
    (sources droracle-clinical-meniscal-tear droracle-signs-torn))
  (association (about meniscus-tear-degenerative) (kind sign) (question giving-way) (answer knee-buckles)
    (strength weak)
    (text "the knee buckles or is not trusted")
    (sources droracle-signs-torn))
  (association (about meniscus-tear-degenerative) (kind sign) (question swelling-next-day) (answer yes)
    (strength moderate)
    (text "swells a day after load")
    (sources derived))
  (association (about meniscus-tear-degenerative) (kind sign) (question true-locking) (answer yes) (strength strong)
    (text "a truly locked knee; then it is urgent, and must not be stretched")
    (sources nhs-gloucestershire-knee-red-flags))
  (association (about meniscus-tear-degenerative) (kind sign) (question pain-size) (answer fingertip) (strength weak)
    (text "a pain that one fingertip covers")
    (sources derived))
  (association (about meniscus-tear-degenerative) (kind person) (question history) (answer meniscus-tear)
    (strength moderate)
    (text "a meniscus tear already known, though many tears are painless")
    (sources derived)))

(deffacts meniscus-tear-degenerative-against
  (association (about meniscus-tear-degenerative) (kind sign) (question pain-zone) (answer thigh-back)
    (direction against) (strength weak)
    (text "pain running along the back of the thigh does not come from the meniscus")
    (sources derived))
  (association (about meniscus-tear-degenerative) (kind palpation) (question any-muscle-reproduces) (answer yes)
    (direction against) (strength moderate)
    (text "pressing a muscle brings the pain: popliteus, vastus medialis and gastrocnemius imitate a tear")
    (sources derived)))

;;; ------------------------------------------------------------------------------------------------
;;; Medial collateral ligament sprain

(deffacts alternative-medial-collateral-sprain
  (alternative (id medial-collateral-sprain) (name "Medial collateral ligament sprain") (disposition routine-referral)
    (tells-apart "There is a remembered moment, a blow to the outer side or a twist, and since then one sore spot on
       the inner knob of the thigh bone, while muscle pain comes on gradually. A spot on the joint line is rather the
       meniscus, low on the shin the pes anserine bursa; swelling within hours or a pop means that more is torn.")))

(deffacts medial-collateral-sprain-for
  (association (about medial-collateral-sprain) (kind injury) (question trauma) (answer direct-blow)
    (strength moderate)
    (text "a blow to the outer side pushed the knee inwards")
    (sources accessmedicine-bookid-3241-sectionid kpjhealth-medial-collateral-ligament))
  (association (about medial-collateral-sprain) (kind injury) (question trauma) (answer twist) (strength moderate)
    (text "the knee was twisted")
    (sources accessmedicine-bookid-3241-sectionid kpjhealth-medial-collateral-ligament))
  (association (about medial-collateral-sprain) (kind injury) (question onset) (answer sudden-injury) (strength strong)
    (text "began at a remembered moment of injury")
    (sources S172 visualdx-medial-collateral-ligament-knee))
  (association (about medial-collateral-sprain) (kind sign) (question pain-zone) (answer knee-inner) (strength strong)
    (text "pain along the inner ligament of the knee")
    (sources accessmedicine-bookid-3241-sectionid))
  (association (about medial-collateral-sprain) (kind sign) (question one-finger-spot) (answer inner-thigh-bone)
    (strength strong)
    (text "one sore spot on the inner knob of the thigh bone, the ligament's upper end")
    (sources visualdx-medial-collateral-ligament-knee))
  (association (about medial-collateral-sprain) (kind overuse) (question activity) (answer skiing) (strength moderate)
    (text "skis, one of the sports in which it happens")
    (sources visualdx-medial-collateral-ligament-knee))
  (association (about medial-collateral-sprain) (kind overuse) (question activity) (answer football) (strength weak)
    (text "plays football, one of the sports in which it happens")
    (sources visualdx-medial-collateral-ligament-knee))
  (association (about medial-collateral-sprain) (kind person) (question duration) (answer days) (strength moderate)
    (text "the injury is only days old")
    (sources accessmedicine-bookid-3241-sectionid))
  (association (about medial-collateral-sprain) (kind sign) (question giving-way) (answer knee-buckles) (strength weak)
    (text "the knee wobbles sideways, a sign of a worse tear that is urgent")
    (sources visualdx-medial-collateral-ligament-knee))
  (association (about medial-collateral-sprain) (kind movement) (question aggravated-by) (answer twisting)
    (strength moderate)
    (text "painful on turning and side-stepping")
    (sources visualdx-medial-collateral-ligament-knee))
  (association (about medial-collateral-sprain) (kind person) (question history) (answer ligament-tear) (strength weak)
    (text "a ligament tear in the past, which may have left the knee loose")
    (sources S172 derived)))

(deffacts medial-collateral-sprain-against
  (association (about medial-collateral-sprain) (kind injury) (question onset) (answer gradual) (direction against)
    (strength strong)
    (text "a gradual onset: no sprain without an event")
    (sources S126 visualdx-medial-collateral-ligament-knee))
  (association (about medial-collateral-sprain) (kind injury) (question trauma) (answer none) (direction against)
    (strength moderate)
    (text "no injury at all, which points to muscle rather than ligament")
    (sources S126)))

;;; ------------------------------------------------------------------------------------------------
;;; Lateral collateral ligament sprain

(deffacts alternative-lateral-collateral-sprain
  (alternative (id lateral-collateral-sprain) (name "Lateral collateral ligament sprain")
    (disposition routine-referral)
    (tells-apart "As on the inner side there is a remembered moment, here a blow to the inner side or a twist, with
       pain along the cord from thigh bone to fibula head; without an event the iliotibial band, the biceps tendon or
       vastus lateralis points are likelier. A dropping foot or swelling within hours means more than this
       ligament.")))

(deffacts lateral-collateral-sprain-for
  (association (about lateral-collateral-sprain) (kind injury) (question trauma) (answer twist) (strength moderate)
    (text "the knee was twisted")
    (sources kpjhealth-lateral-collateral-ligament))
  (association (about lateral-collateral-sprain) (kind injury) (question trauma) (answer direct-blow)
    (strength moderate)
    (text "a blow to the inner side pushed the knee outwards")
    (sources kpjhealth-lateral-collateral-ligament))
  (association (about lateral-collateral-sprain) (kind injury) (question onset) (answer sudden-injury)
    (strength strong)
    (text "began at a remembered moment of injury")
    (sources S172 kpjhealth-lateral-collateral-ligament))
  (association (about lateral-collateral-sprain) (kind sign) (question pain-zone) (answer knee-outer) (strength strong)
    (text "pain at the outer knee, along the cord from thigh bone to fibula head")
    (sources kpjhealth-lateral-collateral-ligament accessmedicine-bookid-3241-sectionid))
  (association (about lateral-collateral-sprain) (kind sign) (question one-finger-spot) (answer fibula-head)
    (strength moderate)
    (text "one sore spot on the fibula head, which after an injury also calls for an X-ray")
    (sources kpjhealth-lateral-collateral-ligament))
  (association (about lateral-collateral-sprain) (kind sign) (question one-finger-spot) (answer outer-joint-line)
    (strength moderate)
    (text "one sore spot where the ligament crosses the outer joint line")
    (sources kpjhealth-lateral-collateral-ligament))
  (association (about lateral-collateral-sprain) (kind person) (question history) (answer ligament-tear)
    (strength weak)
    (text "a ligament tear in the past, which may have left the knee loose")
    (sources S172 derived)))

(deffacts lateral-collateral-sprain-against
  (association (about lateral-collateral-sprain) (kind injury) (question onset) (answer gradual) (direction against)
    (strength strong)
    (text "a gradual onset speaks for the iliotibial band or the biceps tendon")
    (sources S126 kpjhealth-lateral-collateral-ligament))
  (association (about lateral-collateral-sprain) (kind injury) (question trauma) (answer none) (direction against)
    (strength moderate)
    (text "no injury at all, which points to muscle rather than ligament")
    (sources S126))
  (association (about lateral-collateral-sprain) (kind person) (question duration) (answer months) (direction against)
    (strength weak)
    (text "months old, long for a sprain")
    (sources kpjhealth-lateral-collateral-ligament)))

;;; ------------------------------------------------------------------------------------------------
;;; Gout of the knee

(deffacts alternative-gout
  (alternative (id gout) (name "Gout of the knee") (disposition urgent)
    (tells-apart "From nothing to its worst within a day, with a hot, red, swollen joint, often in a man who had such
       an attack before: no trigger point does that, but an infected joint looks the same, so a doctor the same day,
       and with fever at once. Pseudogout comes in older people, peaks more slowly and lasts longer.")))

(deffacts gout-for
  (association (about gout) (kind sign) (question attack-peaks-within-a-day) (answer yes) (strength strong)
    (text "the attack went from nothing to its worst within a day")
    (sources readycalculator-gout-diagnosis-calculator goodfellowunit-7-clinical-diagnosis-gout))
  (association (about gout) (kind person) (question history) (answer gout) (strength strong)
    (text "gout is already known from before")
    (sources readycalculator-gout-diagnosis-calculator))
  (association (about gout) (kind sign) (question same-attack-before) (answer yes) (strength strong)
    (text "the same kind of attack before, two points of the primary-care rule")
    (sources readycalculator-gout-diagnosis-calculator goodfellowunit-7-clinical-diagnosis-gout))
  (association (about gout) (kind person) (question sex) (answer male) (strength weak)
    (text "a man, two points of the primary-care rule for an already inflamed joint")
    (sources readycalculator-gout-diagnosis-calculator))
  (association (about gout) (kind sign) (question hot-red-swollen-joint) (answer yes) (strength strong)
    (text "a hot red swollen joint, not to be told from infection by looking: doctor the same day")
    (sources readycalculator-gout-diagnosis-calculator zana-knee-gout))
  (range-association (about gout) (kind sign) (question severity) (from 8) (to 10) (strength weak)
    (text "severe pain, eight or more out of ten")
    (sources zana-knee-gout))
  (association (about gout) (kind person) (question history) (answer hypertension-or-heart-disease) (strength weak)
    (text "high blood pressure or heart disease, a point and a half of the primary-care rule")
    (sources readycalculator-gout-diagnosis-calculator))
  (association (about gout) (kind sign) (question constant-at-rest) (answer yes) (strength moderate)
    (text "constant, also at rest and in the night")
    (sources zana-knee-gout)))

(deffacts gout-against
  (association (about gout) (kind injury) (question onset) (answer gradual) (direction against) (strength moderate)
    (text "a gradual onset is not that of an attack")
    (sources derived))
  (association (about gout) (kind sign) (question hot-red-swollen-joint) (answer no) (direction against)
    (strength strong)
    (text "without a hot swollen joint hardly gout")
    (sources derived))
  (range-association (about gout) (kind person) (question age) (from 0) (to 29) (direction against) (strength moderate)
    (text "under 30, rare without kidney disease")
    (sources derived))
  (association (about gout) (kind person) (question duration) (answer months) (direction against) (strength weak)
    (text "months old: attacks of gout are short, pseudogout may last for weeks")
    (sources acphospitalist-newmans-notions-joint)))

;;; ------------------------------------------------------------------------------------------------
;;; Pseudogout (calcium pyrophosphate)

(deffacts alternative-pseudogout
  (alternative (id pseudogout) (name "Pseudogout (calcium pyrophosphate)") (disposition urgent)
    (tells-apart "A hot swollen knee in someone past 60, often with known osteoarthritis or after an illness or
       operation, slower to peak and longer than gout. Muscle pain never makes the joint hot and swollen; infection
       does, and must be excluded first.")))

(deffacts pseudogout-for
  (range-association (about pseudogout) (kind person) (question age) (from 60) (to 120) (strength moderate)
    (text "aged 60 or over, the usual age")
    (sources droracle-presentation-diagnosis-calcium nextgencode-gout-pseudogout))
  (association (about pseudogout) (kind sign) (question hot-red-swollen-joint) (answer yes) (strength strong)
    (text "a hot red swollen knee, the commonest place of these attacks")
    (sources acphospitalist-newmans-notions-joint seekhealthz-acute-cpp-crystal-arthritis))
  (association (about pseudogout) (kind injury) (question onset) (answer sudden-injury) (strength weak)
    (text "a sudden start, which may follow a small knock, an illness or an operation")
    (sources nextgencode-gout-pseudogout seekhealthz-acute-cpp-crystal-arthritis))
  (association (about pseudogout) (kind sign) (question attack-peaks-within-a-day) (answer yes) (strength weak)
    (text "peaked within a day, though it is often slower and less fierce than gout")
    (sources seekhealthz-acute-cpp-crystal-arthritis))
  (association (about pseudogout) (kind person) (question duration) (answer weeks) (strength weak)
    (text "weeks old: untreated attacks last 7 to 10 days or longer; sources differ")
    (sources seekhealthz-acute-cpp-crystal-arthritis acphospitalist-newmans-notions-joint))
  (association (about pseudogout) (kind person) (question history) (answer osteoarthritis) (strength weak)
    (text "known osteoarthritis, which often stands beside it")
    (sources nextgencode-gout-pseudogout droracle-presentation-diagnosis-calcium))
  (association (about pseudogout) (kind person) (question history) (answer recent-infection) (strength weak)
    (text "an illness in the days before")
    (sources nextgencode-gout-pseudogout))
  (association (about pseudogout) (kind sign) (question multiple-joints-swollen) (answer yes) (strength weak)
    (text "several joints swollen, typically wrist and knee together")
    (sources seekhealthz-acute-cpp-crystal-arthritis)))

(deffacts pseudogout-against
  (range-association (about pseudogout) (kind person) (question age) (from 0) (to 49) (direction against)
    (strength strong)
    (text "under 50, rare; look for a metabolic cause or another diagnosis")
    (sources droracle-presentation-diagnosis-calcium))
  (association (about pseudogout) (kind sign) (question hot-red-swollen-joint) (answer no) (direction against)
    (strength strong)
    (text "without a hot swollen joint hardly pseudogout")
    (sources derived)))

;;; ------------------------------------------------------------------------------------------------
;;; Baker's (popliteal) cyst

(deffacts alternative-bakers-cyst
  (alternative (id bakers-cyst) (name "Baker's (popliteal) cyst") (disposition routine-referral)
    (tells-apart "A soft lump in the knee hollow, fuller on standing straight, that tightens at full bend and full
       stretch, often with joint disease or a meniscus tear behind it; popliteus, plantaris, calf and hamstring points
       ache there without any lump. A lump that beats is an aneurysm, sudden calf pain or swelling a burst cyst or a
       clot.")))

(deffacts bakers-cyst-for
  (association (about bakers-cyst) (kind sign) (question swelling) (answer behind-knee) (strength strong)
    (text "a soft lump in the knee hollow, fuller when standing straight")
    (sources drpharmacy-bakers-cyst pbortho-bakers-cyst))
  (association (about bakers-cyst) (kind sign) (question pain-zone) (answer knee-back) (strength moderate)
    (text "tightness more than pain behind the knee")
    (sources pbortho-bakers-cyst carolinaspaincenter-bakers-cyst-pain))
  (association (about bakers-cyst) (kind movement) (question aggravated-by) (answer bending-knee) (strength moderate)
    (text "tight or painful at full bend of the knee")
    (sources carolinaspaincenter-bakers-cyst-pain drpharmacy-bakers-cyst))
  (association (about bakers-cyst) (kind movement) (question aggravated-by) (answer straightening-knee)
    (strength moderate)
    (text "tight or painful at full stretch")
    (sources carolinaspaincenter-bakers-cyst-pain pbortho-bakers-cyst))
  (association (about bakers-cyst) (kind movement) (question aggravated-by) (answer standing-long) (strength weak)
    (text "worse in long standing")
    (sources pbortho-bakers-cyst))
  (association (about bakers-cyst) (kind person) (question history) (answer osteoarthritis) (strength moderate)
    (text "known osteoarthritis: a cyst usually tells of joint disease or a meniscus tear")
    (sources drpharmacy-bakers-cyst))
  (association (about bakers-cyst) (kind person) (question history) (answer bakers-cyst) (strength strong)
    (text "a Baker's cyst already known")
    (sources S048 derived))
  (association (about bakers-cyst) (kind person) (question history) (answer rheumatoid-arthritis) (strength moderate)
    (text "known rheumatoid arthritis, a joint disease that fills the cyst")
    (sources drpharmacy-bakers-cyst))
  (range-association (about bakers-cyst) (kind person) (question age) (from 35) (to 120) (strength weak)
    (text "aged 35 or over; most people with a cyst are 35 to 70")
    (sources drpharmacy-bakers-cyst))
  (association (about bakers-cyst) (kind sign) (question pain-zone) (answer calf) (strength weak)
    (text "upper calf pain; if sudden or swollen, a burst cyst or a clot")
    (sources jucm-ruptured-baker-2025 pbortho-bakers-cyst)))

(deffacts bakers-cyst-against
  (association (about bakers-cyst) (kind movement) (question aggravated-by) (answer downhill) (direction against)
    (strength weak)
    (text "worse downhill, which fits popliteus points, without any lump")
    (sources merckmanuals-popliteus-tendinitis)))
