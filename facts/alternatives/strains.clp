;;; strains.clp - hamstring strain, calf strain, adductor strain, shin splints, exertional compartment syndrome.
;;;
;;; Reads      nothing.
;;; Concludes  the ordinary explanations that are no trigger point, and what speaks for and against each.
;;; Relied on  by the rules in referral.clp, symptoms.clp, overuse.clp and structure.clp, and by the host for texts and sources.

;;; ------------------------------------------------------------------------------------------------
;;; Hamstring strain

(deffacts alternative-hamstring-strain
  (alternative (id hamstring-strain) (name "Hamstring strain") (disposition muscular)
    (tells-apart "A grab at the back of the thigh in mid-stride, much local tenderness, a clear loss of strength and
       perhaps a bruise after days; pain referred from trigger points creeps in as tightness or cramp, leaves the
       strength and does not stop the run. Pain for months is tendon, nerve or points, and a pop with a large bruise or
       pain on sitting a large tear: urgent.")))

(deffacts hamstring-strain-for
  (association (about hamstring-strain) (kind injury) (question onset) (answer sudden-injury) (strength strong)
    (text "grabbed at the back of the thigh in mid-stride")
    (sources pmc-2867336 sports-health-hamstring-tears-signs))
  (association (about hamstring-strain) (kind movement) (question aggravated-by) (answer sprinting) (strength strong)
    (text "painful when sprinting at speed")
    (sources sports-health-hamstring-tears-signs))
  (association (about hamstring-strain) (kind overuse) (question activity) (answer sprinting) (strength moderate)
    (text "sprints, the usual way to strain it")
    (sources sports-health-hamstring-tears-signs))
  (association (about hamstring-strain) (kind overuse) (question activity) (answer football) (strength weak)
    (text "plays football, one of the sports in which it happens")
    (sources sports-health-hamstring-tears-signs))
  (association (about hamstring-strain) (kind overuse) (question activity) (answer soccer) (strength weak)
    (text "plays soccer, where kicking strains it")
    (sources sports-health-hamstring-tears-signs))
  (association (about hamstring-strain) (kind overuse) (question activity) (answer dancing) (strength weak)
    (text "dances, where the split strains it")
    (sources sports-health-hamstring-tears-signs))
  (association (about hamstring-strain) (kind symptom) (question pain-zone) (answer thigh-back) (strength strong)
    (text "pain at the back of the thigh")
    (sources pmc-2867336))
  (association (about hamstring-strain) (kind symptom) (question one-finger-spot) (answer mid-hamstring) (strength strong)
    (text "one very tender spot in the mid-hamstring, perhaps with a gap")
    (sources pmc-2867336))
  (association (about hamstring-strain) (kind symptom) (question skin) (answer bruise) (strength strong)
    (text "a bruise after days, in the worse ones; referred pain makes none")
    (sources pmc-2867336))
  (association (about hamstring-strain) (kind symptom) (question weakness) (answer bending) (strength moderate)
    (text "a clear loss of strength in bending; referred pain gives little or none")
    (sources pmc-2867336))
  (association (about hamstring-strain) (kind symptom) (question limp) (answer yes) (strength moderate)
    (text "a limp, as walking or running is difficult")
    (sources pmc-2867336))
  (association (about hamstring-strain) (kind injury) (question trauma) (answer overstretch) (strength moderate)
    (text "the muscle was overstretched")
    (sources sports-health-hamstring-tears-signs)))

(deffacts hamstring-strain-against
  (association (about hamstring-strain) (kind injury) (question onset) (answer gradual) (direction against)
    (strength strong)
    (text "gradual tightness or cramp that does not stop the run fits referred pain")
    (sources pmc-2867336))
  (association (about hamstring-strain) (kind symptom) (question pain-zone) (answer buttock) (direction against)
    (strength weak)
    (text "buttock pain is referred when pressing gluteal points reproduces it")
    (sources pmc-2867336))
  (association (about hamstring-strain) (kind symptom) (question pain-quality) (answer cramping) (direction against)
    (strength weak)
    (text "cramp or tightness is typical of referred pain")
    (sources pmc-2867336))
  (association (about hamstring-strain) (kind person) (question duration) (answer months) (direction against)
    (strength moderate)
    (text "months old: a strain heals in weeks, long pain is tendon, nerve or points")
    (sources pmc-2867336))
  (association (about hamstring-strain) (kind palpation) (question any-muscle-reproduces) (answer yes)
    (direction against) (strength weak)
    (text "pain that pressing a trigger point reproduces is rather referred")
    (sources pmc-2867336)))

;;; ------------------------------------------------------------------------------------------------
;;; Calf strain

(deffacts alternative-calf-strain
  (alternative (id calf-strain) (name "Calf strain") (disposition muscular)
    (tells-apart "A sudden pain like a kick or stone from behind, one sore spot on the inner calf and pain on pushing
       off, while calf trigger points come on gradually, with cramps at night. A swollen or painful calf without a
       moment of injury, above all after lying still, is a clot until excluded; if push-off strength is gone think of
       the Achilles tendon.")))

(deffacts calf-strain-for
  (association (about calf-strain) (kind injury) (question onset) (answer sudden-injury) (strength strong)
    (text "sudden, like a kick or a stone from behind")
    (sources righttrackphysio-calf-strain-gastrocnemius spinalandsportscare-muscle-tear-strain))
  (association (about calf-strain) (kind symptom) (question pain-zone) (answer calf) (strength strong)
    (text "pain in the calf")
    (sources uptodate-calf-injuries-not-involving))
  (association (about calf-strain) (kind symptom) (question one-finger-spot) (answer inner-calf-mid) (strength strong)
    (text "one sore spot mid-calf on the inner side, where muscle meets its sheet")
    (sources righttrackphysio-calf-strain-gastrocnemius droracle-typical-signs-calf-muscle))
  (association (about calf-strain) (kind overuse) (question activity) (answer sudden-direction-change)
    (strength moderate)
    (text "a sport with sudden push-off and turns")
    (sources uptodate-calf-injuries-not-involving spinalandsportscare-muscle-tear-strain))
  (association (about calf-strain) (kind overuse) (question activity) (answer tennis-or-volleyball) (strength weak)
    (text "plays tennis; squash and padel are named too")
    (sources uptodate-calf-injuries-not-involving spinalandsportscare-muscle-tear-strain))
  (range-association (about calf-strain) (kind person) (question age) (from 35) (to 60) (strength moderate)
    (text "mid-thirties to sixty, typically an untrained man")
    (sources uptodate-calf-injuries-not-involving))
  (association (about calf-strain) (kind symptom) (question weakness) (answer tiptoe) (strength moderate)
    (text "painful push-off on tiptoe; if strength is gone think of the Achilles tendon")
    (sources spinalandsportscare-muscle-tear-strain))
  (association (about calf-strain) (kind symptom) (question skin) (answer bruise) (strength moderate)
    (text "a bruise after days")
    (sources spinalandsportscare-muscle-tear-strain))
  (association (about calf-strain) (kind motion) (question restricted) (answer ankle-dorsiflexion) (strength moderate)
    (text "drawing the foot up is limited on examination")
    (sources droracle-typical-signs-calf-muscle)))

(deffacts calf-strain-against
  (association (about calf-strain) (kind injury) (question onset) (answer gradual) (direction against)
    (strength moderate)
    (text "a gradual onset: soleus strains creep in, but without an injury think of a clot")
    (sources righttrackphysio-calf-strain-gastrocnemius))
  (association (about calf-strain) (kind symptom) (question calf-swelling) (answer yes) (direction against)
    (strength moderate)
    (text "a swollen calf without an injury is a clot first")
    (sources righttrackphysio-calf-strain-gastrocnemius droracle-typical-signs-calf-muscle))
  (association (about calf-strain) (kind symptom) (question leg-cramps) (answer yes) (direction against) (strength weak)
    (text "night cramps belong to gastrocnemius points, pregnancy or drugs")
    (sources derived))
  (association (about calf-strain) (kind injury) (question immobilised) (answer yes) (direction against)
    (strength moderate)
    (text "a recent time of lying still raises the chance of a clot")
    (sources newszop-leg-swelling)))

;;; ------------------------------------------------------------------------------------------------
;;; Adductor (groin) strain

(deffacts alternative-adductor-strain
  (alternative (id adductor-strain) (name "Adductor (groin) strain") (disposition muscular)
    (tells-apart "A remembered moment, a leg that shot out sideways, a kick or a turn, and pain high in the groin on
       squeezing the knees together; adductor trigger points come without an event and also send pain down to the inner
       knee. Long-standing groin pain is hip joint, hernia, pubic bone or points: coughing suggests hernia, trouble
       with socks the hip.")))

(deffacts adductor-strain-for
  (association (about adductor-strain) (kind injury) (question onset) (answer sudden-injury) (strength strong)
    (text "sudden: the leg shot out sideways, a kick or a turn")
    (sources totalphysiosydney-totalphysio saltergatephysio-groin healthjade-groin-strain))
  (association (about adductor-strain) (kind symptom) (question pain-zone) (answer groin) (strength strong)
    (text "pain in the groin")
    (sources pureunityhealth-adductor-related-groin))
  (association (about adductor-strain) (kind symptom) (question pain-zone) (answer thigh-inner) (strength moderate)
    (text "pain at the inner thigh")
    (sources pureunityhealth-adductor-related-groin totalphysiosydney-totalphysio))
  (association (about adductor-strain) (kind injury) (question trauma) (answer slip-legs-apart) (strength strong)
    (text "slipped with the legs apart")
    (sources saltergatephysio-groin))
  (association (about adductor-strain) (kind movement) (question aggravated-by) (answer bringing-legs-together)
    (strength strong)
    (text "painful on squeezing the knees together")
    (sources pureunityhealth-adductor-related-groin healthjade-groin-strain))
  (association (about adductor-strain) (kind overuse) (question activity) (answer soccer) (strength moderate)
    (text "plays soccer; ice hockey, rugby and side-step sports are named too")
    (sources totalphysiosydney-totalphysio pureunityhealth-adductor-related-groin))
  (association (about adductor-strain) (kind overuse) (question activity) (answer sudden-direction-change)
    (strength moderate)
    (text "a sport with sudden changes of direction")
    (sources pureunityhealth-adductor-related-groin))
  (association (about adductor-strain) (kind motion) (question restricted) (answer hip-abduction) (strength moderate)
    (text "spreading the leg is limited on examination")
    (sources pureunityhealth-adductor-related-groin))
  (association (about adductor-strain) (kind symptom) (question skin) (answer bruise) (strength moderate)
    (text "a bruise, in the worse tears")
    (sources healthjade-groin-strain)))

(deffacts adductor-strain-against
  (association (about adductor-strain) (kind injury) (question onset) (answer gradual) (direction against)
    (strength moderate)
    (text "long-standing groin pain is rather hip joint, hernia, pubic bone or trigger points")
    (sources healthjade-groin-strain))
  (association (about adductor-strain) (kind movement) (question aggravated-by) (answer coughing) (direction against)
    (strength moderate)
    (text "painful coughing suggests a hernia")
    (sources saltergatephysio-groin))
  (association (about adductor-strain) (kind symptom) (question hard-to-put-on-socks) (answer yes) (direction against)
    (strength moderate)
    (text "trouble putting on socks speaks for the hip joint")
    (sources workingfit-hip-osteoarthritis-clinical))
  (association (about adductor-strain) (kind symptom) (question pain-zone) (answer knee-inner) (direction against)
    (strength weak)
    (text "pain at the inner knee comes from referral, not from the strain itself")
    (sources derived)))

;;; ------------------------------------------------------------------------------------------------
;;; Shin splints (medial tibial stress syndrome)

(deffacts alternative-shin-splints
  (alternative (id shin-splints) (name "Shin splints (medial tibial stress syndrome)") (disposition muscular)
    (tells-apart "Soreness over several centimetres of the inner edge of the shin after more running, easing while
       warming up and with rest; soleus and tibialis points hurt in the muscle when pressed, not along the bone. One
       bony fingertip spot, pain at night or pain that never warms up is a stress fracture; a tight leg or a cold foot
       after exercise is pressure or an artery.")))

(deffacts shin-splints-for
  (association (about shin-splints) (kind symptom) (question pain-zone) (answer shin) (strength strong)
    (text "pain along the inner edge of the shin, its lower two thirds")
    (sources biologyinsights-tell-shin-splints-stress newpathhealth-shin-splint-vs-stress))
  (association (about shin-splints) (kind symptom) (question pain-size) (answer wide) (strength moderate)
    (text "sore over several centimetres, not in one point")
    (sources biologyinsights-tell-shin-splints-stress newpathhealth-shin-splint-vs-stress))
  (association (about shin-splints) (kind symptom) (question one-finger-spot) (answer inner-shin-edge) (strength moderate)
    (text "most sore on the inner edge of the shin")
    (sources biologyinsights-tell-shin-splints-stress))
  (association (about shin-splints) (kind overuse) (question activity) (answer new-training-load) (strength strong)
    (text "a new training load")
    (sources biologyinsights-tell-shin-splints-stress))
  (association (about shin-splints) (kind overuse) (question activity) (answer running) (strength moderate)
    (text "runs, the usual cause")
    (sources newpathhealth-shin-splint-vs-stress))
  (association (about shin-splints) (kind symptom) (question pain-with-activity) (answer eases-as-warms-up)
    (strength strong)
    (text "eases while warming up; a stress fracture never does")
    (sources qldorthotics-medial-tibial-stress-fracture))
  (association (about shin-splints) (kind symptom) (question eased-by) (answer rest) (strength moderate)
    (text "eased by resting the leg")
    (sources newpathhealth-shin-splint-vs-stress))
  (association (about shin-splints) (kind structure) (question alignment) (answer flat-feet) (strength weak)
    (text "flat feet, which load the lower leg unevenly")
    (sources S060 biologyinsights-shin-splint-fracture-tell)))

(deffacts shin-splints-against
  (association (about shin-splints) (kind symptom) (question pain-size) (answer fingertip) (direction against)
    (strength strong)
    (text "one bony fingertip spot speaks for a stress fracture")
    (sources qldorthotics-medial-tibial-stress-fracture biologyinsights-tell-shin-splints-stress))
  (association (about shin-splints) (kind symptom) (question pain-at-night) (answer yes) (direction against)
    (strength strong)
    (text "pain at night speaks for a stress fracture")
    (sources qldorthotics-medial-tibial-stress-fracture))
  (association (about shin-splints) (kind symptom) (question bone-tender) (answer yes) (direction against)
    (strength moderate)
    (text "pinpoint tenderness of the bone speaks for a stress fracture")
    (sources biologyinsights-tell-shin-splints-stress))
  (association (about shin-splints) (kind symptom) (question foot-cold-after-exercise) (answer yes) (direction against)
    (strength strong)
    (text "a foot that is cold after exercise speaks for a trapped artery")
    (sources derived))
  (association (about shin-splints) (kind symptom) (question tight-painful-compartment) (answer yes) (direction against)
    (strength strong)
    (text "a tight painful compartment is a compartment syndrome")
    (sources derived)))

;;; ------------------------------------------------------------------------------------------------
;;; Exertional compartment syndrome: a muscle too tight for its sheath, with sport only

(deffacts alternative-exertional-compartment-syndrome
  (alternative (id exertional-compartment-syndrome) (name "Chronic exertional compartment syndrome")
    (disposition routine-referral)
    (tells-apart "Tight, cramping fullness of shin or calf that starts at about the same point of every run, mostly in both
       legs, and is gone within minutes of rest, sometimes with a numb foot; muscle points ache on the next day. Pain in
       the first steps over one spot is bone, a cold foot an artery, and pain that stays at rest an emergency.")))

(deffacts exertional-compartment-syndrome-for
  (association (about exertional-compartment-syndrome) (kind symptom) (question pain-zone) (answer shin) (strength weak)
    (text "shin pain; the front compartment is the one most often tight")
    (sources gaunder-2017-exertional-leg-pain))
  (association (about exertional-compartment-syndrome) (kind symptom) (question pain-zone) (answer lower-leg-outer)
    (strength moderate)
    (text "pain of the outer lower leg")
    (sources gaunder-2017-exertional-leg-pain))
  (association (about exertional-compartment-syndrome) (kind symptom) (question pain-zone) (answer leg-unspecified)
    (strength weak)
    (text "pain of the lower leg")
    (sources gaunder-2017-exertional-leg-pain))
  (association (about exertional-compartment-syndrome) (kind symptom) (question pain-with-activity)
    (answer starts-after-a-distance) (strength strong)
    (text "starts at about the same point of every run")
    (sources gaunder-2017-exertional-leg-pain sports-health-2012-leg-pain))
  (association (about exertional-compartment-syndrome) (kind symptom) (question side) (answer both) (strength moderate)
    (text "both legs, as in 85 to 95 of a hundred")
    (sources gaunder-2017-exertional-leg-pain))
  (association (about exertional-compartment-syndrome) (kind movement) (question aggravated-by) (answer running)
    (strength moderate)
    (text "comes with running")
    (sources gaunder-2017-exertional-leg-pain sports-health-2012-leg-pain))
  (association (about exertional-compartment-syndrome) (kind symptom) (question eased-by) (answer rest) (strength weak)
    (text "gone soon after stopping")
    (sources sports-health-2012-leg-pain))
  (association (about exertional-compartment-syndrome) (kind symptom) (question pain-quality) (answer cramping)
    (strength weak)
    (text "cramping, burning or full")
    (sources gaunder-2017-exertional-leg-pain)))

(deffacts exertional-compartment-syndrome-against
  (association (about exertional-compartment-syndrome) (kind symptom) (question pain-with-activity)
    (answer eases-as-warms-up) (direction against) (strength strong)
    (text "it does not ease while warming up: shin splints do")
    (sources gaunder-2017-exertional-leg-pain))
  (association (about exertional-compartment-syndrome) (kind symptom) (question pain-with-activity)
    (answer only-afterwards) (direction against) (strength strong)
    (text "it is gone soon after the run, and does not begin then")
    (sources sports-health-2012-leg-pain))
  (association (about exertional-compartment-syndrome) (kind palpation) (question any-muscle-reproduces) (answer yes)
    (direction against) (strength moderate)
    (text "pressure on a muscle brings back the familiar pain")
    (sources derived))
  (range-association (about exertional-compartment-syndrome) (kind person) (question age) (from 50) (to 120)
    (direction against) (strength strong)
    (text "from fifty on the arteries come first")
    (sources sports-health-2012-leg-pain)))

;;; end of facts/alternatives/strains.clp
