;;; children.clp - Osgood-Schlatter disease, Sinding-Larsen-Johansson disease, growing pains.
;;;
;;; Reads      nothing.
;;; Concludes  the ordinary explanations that are no trigger point, and what speaks for and against each.
;;; Relied on  by the rules in referral.clp, signs.clp, overuse.clp and structure.clp, and by the host for texts and sources.

;;; ------------------------------------------------------------------------------------------------
;;; Osgood-Schlatter disease

(deffacts alternative-osgood-schlatter
  (alternative (id osgood-schlatter) (name "Osgood-Schlatter disease") (disposition self-limiting)
    (tells-apart "A hard, tender bump where the kneecap tendon meets the shin, in a growing child who runs and jumps;
       quadriceps points leave no bump, and at the tip of the kneecap it is Sinding-Larsen-Johansson disease. In a
       child, groin or thigh pain or a limp means the hip first, joint swelling another illness, and night pain that
       never lets up a tumour to exclude.")))

(deffacts osgood-schlatter-for
  (range-association (about osgood-schlatter) (kind person) (question age) (from 8) (to 16) (strength moderate)
    (text "the age of growth: girls about 8 to 13, boys about 11 to 15 or 16")
    (sources bloemphysio-knee-pain-children-osgood nmmra-osgood-schlatter))
  (association (about osgood-schlatter) (kind sign) (question one-finger-spot) (answer shin-bump) (strength strong)
    (text "one sore spot on the bump where the kneecap tendon meets the shin")
    (sources pmc-9222654 bloemphysio-knee-pain-children-osgood))
  (association (about osgood-schlatter) (kind sign) (question swelling) (answer shin-bump) (strength strong)
    (text "a hard tender lump on the shin bump")
    (sources bloemphysio-knee-pain-children-osgood))
  (association (about osgood-schlatter) (kind sign) (question pain-zone) (answer knee-below) (strength moderate)
    (text "pain below the kneecap")
    (sources bloemphysio-knee-pain-children-osgood))
  (association (about osgood-schlatter) (kind person) (question growth-spurt) (answer yes) (strength moderate)
    (text "growing fast at present")
    (sources nmmra-osgood-schlatter bloemphysio-knee-pain-children-osgood))
  (association (about osgood-schlatter) (kind movement) (question aggravated-by) (answer jumping) (strength moderate)
    (text "worse on jumping; running, sprinting and stairs are named too")
    (sources nmmra-osgood-schlatter bloemphysio-knee-pain-children-osgood))
  (association (about osgood-schlatter) (kind movement) (question aggravated-by) (answer kneeling) (strength moderate)
    (text "painful when kneeling down on it")
    (sources nmmra-osgood-schlatter bloemphysio-knee-pain-children-osgood))
  (association (about osgood-schlatter) (kind sign) (question eased-by) (answer rest) (strength moderate)
    (text "settles with less sport")
    (sources aafp-tables-print))
  (association (about osgood-schlatter) (kind sign) (question side) (answer both) (strength weak)
    (text "both sides, as in 20 to 30 % of cases")
    (sources bloemphysio-knee-pain-children-osgood))
  (association (about osgood-schlatter) (kind person) (question history) (answer osgood-schlatter) (strength strong)
    (text "Osgood-Schlatter disease already known")
    (sources S048 derived)))

(deffacts osgood-schlatter-against
  (range-association (about osgood-schlatter) (kind person) (question age) (from 18) (to 120) (direction against)
    (strength strong)
    (text "grown up, the growth plate closed; an old bump may stay sore on kneeling")
    (sources pmc-9222654))
  (association (about osgood-schlatter) (kind sign) (question night-pain-unrelenting) (answer yes) (direction against)
    (strength strong)
    (text "night pain that never lets up: a bone tumour must be excluded")
    (sources aafp-tables-print))
  (association (about osgood-schlatter) (kind sign) (question pain-zone) (answer groin) (direction against)
    (strength strong)
    (text "groin pain in a child, like thigh pain or limp: examine the hip first")
    (sources fpnotebook-actknpn))
  (association (about osgood-schlatter) (kind sign) (question swelling) (answer whole-knee) (direction against)
    (strength strong)
    (text "joint swelling in a child needs another explanation")
    (sources derived)))

;;; ------------------------------------------------------------------------------------------------
;;; Sinding-Larsen-Johansson disease

(deffacts alternative-sinding-larsen-johansson
  (alternative (id sinding-larsen-johansson) (name "Sinding-Larsen-Johansson disease") (disposition self-limiting)
    (tells-apart "The same traction trouble as Osgood-Schlatter at the other end of the tendon: one sore spot on the
       lower tip of the kneecap in a child of about 9 to 12 who jumps, where quadriceps points ache over a wider area.
       From 16 the same spot is jumper's knee; a sudden pain there after a blow may be a sleeve fracture that needs an
       X-ray.")))

(deffacts sinding-larsen-johansson-for
  (range-association (about sinding-larsen-johansson) (kind person) (question age) (from 9) (to 15) (strength moderate)
    (text "the age of growth, typically 9 to 12, boys above all")
    (sources aafp-tables-print))
  (association (about sinding-larsen-johansson) (kind sign) (question one-finger-spot) (answer lower-kneecap-tip)
    (strength strong)
    (text "one sore spot at the lower tip of the kneecap")
    (sources aafp-tables-print pmc-5532199))
  (association (about sinding-larsen-johansson) (kind movement) (question aggravated-by) (answer jumping)
    (strength moderate)
    (text "worse on jumping; running is named too")
    (sources nmmra-osgood-schlatter pmc-5532199))
  (association (about sinding-larsen-johansson) (kind overuse) (question activity) (answer jumping-sport)
    (strength moderate)
    (text "plays a jumping sport")
    (sources nmmra-osgood-schlatter pmc-5532199))
  (association (about sinding-larsen-johansson) (kind person) (question growth-spurt) (answer yes) (strength moderate)
    (text "growing fast at present")
    (sources nmmra-osgood-schlatter))
  (association (about sinding-larsen-johansson) (kind movement) (question aggravated-by) (answer kneeling)
    (strength weak)
    (text "painful when kneeling down on it")
    (sources nmmra-osgood-schlatter))
  (association (about sinding-larsen-johansson) (kind sign) (question eased-by) (answer rest) (strength moderate)
    (text "eased by resting the leg")
    (sources derived)))

(deffacts sinding-larsen-johansson-against
  (range-association (about sinding-larsen-johansson) (kind person) (question age) (from 16) (to 120)
    (direction against) (strength strong)
    (text "aged 16 or over, when the same spot is jumper's knee")
    (sources whiteley-patellar-tendinopathy))
  (association (about sinding-larsen-johansson) (kind sign) (question one-finger-spot) (answer shin-bump)
    (direction against) (strength moderate)
    (text "one sore spot on the shin bump is Osgood-Schlatter disease")
    (sources aafp-tables-print))
  (association (about sinding-larsen-johansson) (kind injury) (question trauma) (answer direct-blow)
    (direction against) (strength moderate)
    (text "a sudden pain at the kneecap tip may be a sleeve fracture: X-ray")
    (sources derived))
  (association (about sinding-larsen-johansson) (kind sign) (question pain-at-night) (answer yes) (direction against)
    (strength moderate)
    (text "pain at night is not a feature of it")
    (sources aafp-tables-print))
  (association (about sinding-larsen-johansson) (kind sign) (question pain-zone) (answer groin) (direction against)
    (strength strong)
    (text "groin pain in a child, like thigh pain or limp: examine the hip first")
    (sources fpnotebook-actknpn))
  (association (about sinding-larsen-johansson) (kind sign) (question swelling) (answer whole-knee) (direction against)
    (strength strong)
    (text "joint swelling in a child needs another explanation")
    (sources derived)))

;;; ------------------------------------------------------------------------------------------------
;;; Growing pains

(deffacts alternative-growing-pains
  (alternative (id growing-pains) (name "Growing pains") (disposition self-limiting)
    (tells-apart "Both legs, or now one and now the other, ache in the evening or at night, rubbing helps, and the
       child runs and plays next morning as if nothing had been, while trigger points hurt in the same place with use.
       Always the same leg, a limp, morning stiffness, swelling, fever or one sore bone are never growing pains.")))

(deffacts growing-pains-for
  (range-association (about growing-pains) (kind person) (question age) (from 3) (to 14) (strength moderate)
    (text "a child of 3 to 14; sources give 3 to 12 and 4 to 14")
    (sources droracle-typical-presentation-growing fdocuments-growing-pains-practitioners))
  (association (about growing-pains) (kind sign) (question side) (answer both) (strength strong)
    (text "both legs, or changing sides, as the picture demands")
    (sources doctorsgates-growing-pains skyscape-ebmg-tu148))
  (association (about growing-pains) (kind sign) (question pain-at-night) (answer yes) (strength strong)
    (text "pain in the evening or at night only, which may wake the child")
    (sources doctorsgates-growing-pains skyscape-ebmg-tu148))
  (association (about growing-pains) (kind sign) (question well-by-morning) (answer yes) (strength strong)
    (text "well by morning; runs and plays next day")
    (sources doctorsgates-growing-pains skyscape-ebmg-tu148))
  (association (about growing-pains) (kind sign) (question eased-by) (answer massage) (strength moderate)
    (text "rubbing and comfort help")
    (sources droracle-typical-presentation-growing))
  (association (about growing-pains) (kind sign) (question pain-zone) (answer calf) (strength moderate)
    (text "aching calves, not in a joint")
    (sources skyscape-ebmg-tu148 fdocuments-growing-pains-practitioners))
  (association (about growing-pains) (kind sign) (question pain-zone) (answer shin) (strength weak)
    (text "aching shins, not in a joint")
    (sources skyscape-ebmg-tu148 fdocuments-growing-pains-practitioners))
  (association (about growing-pains) (kind sign) (question pain-zone) (answer thigh-front) (strength weak)
    (text "aching thighs, not in a joint")
    (sources skyscape-ebmg-tu148 fdocuments-growing-pains-practitioners))
  (association (about growing-pains) (kind sign) (question pain-zone) (answer knee-back) (strength weak)
    (text "aching behind the knees, not in a joint")
    (sources skyscape-ebmg-tu148 fdocuments-growing-pains-practitioners))
  (association (about growing-pains) (kind person) (question age-group) (answer child-growing-pains)
    (strength moderate)
    (text "already spoken of as growing pains")
    (sources derived)))

(deffacts growing-pains-against
  (range-association (about growing-pains) (kind person) (question age) (from 0) (to 2) (direction against)
    (strength strong)
    (text "under 3 and so too young: look for another cause")
    (sources skyscape-ebmg-tu148))
  (range-association (about growing-pains) (kind person) (question age) (from 15) (to 120) (direction against)
    (strength strong)
    (text "aged 15 or over, past the age of growing pains")
    (sources fdocuments-growing-pains-practitioners))
  (association (about growing-pains) (kind sign) (question side) (answer left) (direction against) (strength moderate)
    (text "always the same leg is a warning, here the left")
    (sources skyscape-ebmg-tu148 droracle-typical-presentation-growing))
  (association (about growing-pains) (kind sign) (question side) (answer right) (direction against) (strength moderate)
    (text "always the same leg is a warning, here the right")
    (sources skyscape-ebmg-tu148 droracle-typical-presentation-growing))
  (association (about growing-pains) (kind sign) (question limp) (answer yes) (direction against) (strength strong)
    (text "a limp, which growing pains never give")
    (sources doctorsgates-growing-pains skyscape-ebmg-tu148))
  (association (about growing-pains) (kind sign) (question swelling) (answer whole-knee) (direction against)
    (strength strong)
    (text "a swollen joint, which growing pains never give")
    (sources droracle-typical-presentation-growing))
  (range-association (about growing-pains) (kind sign) (question morning-stiffness-minutes) (from 1) (to 1440)
    (direction against) (strength strong)
    (text "any morning stiffness points to juvenile arthritis")
    (sources skyscape-ebmg-tu148))
  (association (about growing-pains) (kind sign) (question fever) (answer yes) (direction against) (strength strong)
    (text "fever, which growing pains never give")
    (sources droracle-typical-presentation-growing))
  (association (about growing-pains) (kind sign) (question bone-tender) (answer yes) (direction against)
    (strength strong)
    (text "one sore bone is never growing pains")
    (sources droracle-typical-presentation-growing)))
