;;; children.clp - osgood schlatter, sinding larsen johansson, growing pains.
;;;
;;; Reads      nothing.
;;; Concludes  the ordinary explanations that are no trigger point, and what speaks for and against each.
;;; Relied on  by the rules in alternatives.clp, and by the host for texts and sources.

;;; ------------------------------------------------------------------------------------------------
;;; Osgood-Schlatter disease

(deffacts alternative-osgood-schlatter
  (alternative (id osgood-schlatter) (name "Osgood-Schlatter disease") (disposition self-limiting)
    (tells-apart "TODO")))

(deffacts osgood-schlatter-for
  (range-association (about osgood-schlatter) (kind person) (question age) (from 8) (to 120) (direction for) (strength moderate)
    (text "girls about 8-13, boys about 11-15")
    (sources bloemphysio-knee-pain-children-osgood nmmra-osgood-schlatter))
  (association (about osgood-schlatter) (kind sign) (question one-finger-spot) (answer shin-bump) (direction for) (strength strong)
    (text "on the bump where the kneecap tendon meets the shin")
    (sources pmc-9222654 bloemphysio-knee-pain-children-osgood))
  (association (about osgood-schlatter) (kind sign) (question swelling) (answer shin-bump) (direction for) (strength strong)
    (text "a hard tender lump there")
    (sources bloemphysio-knee-pain-children-osgood))
  (association (about osgood-schlatter) (kind sign) (question pain-zone) (answer knee-below) (direction for) (strength moderate)
    (text "")
    (sources bloemphysio-knee-pain-children-osgood))
  (association (about osgood-schlatter) (kind person) (question growth-spurt) (answer yes) (direction for) (strength moderate)
    (text "")
    (sources nmmra-osgood-schlatter bloemphysio-knee-pain-children-osgood))
  (association (about osgood-schlatter) (kind movement) (question aggravated-by) (answer jumping) (direction for) (strength moderate)
    (text "running, sprinting and stairs as well")
    (sources nmmra-osgood-schlatter bloemphysio-knee-pain-children-osgood))
  (association (about osgood-schlatter) (kind movement) (question aggravated-by) (answer kneeling) (direction for) (strength moderate)
    (text "")
    (sources nmmra-osgood-schlatter bloemphysio-knee-pain-children-osgood))
  (association (about osgood-schlatter) (kind sign) (question eased-by) (answer rest) (direction for) (strength moderate)
    (text "settles with less sport")
    (sources aafp-tables-print))
  (association (about osgood-schlatter) (kind person) (question side) (answer both) (direction for) (strength weak)
    (text "20-30 % both sides")
    (sources bloemphysio-knee-pain-children-osgood))
  (association (about osgood-schlatter) (kind person) (question history) (answer osgood-schlatter) (direction for) (strength strong)
    (text "")
    (sources derived)))

(deffacts osgood-schlatter-against
  (range-association (about osgood-schlatter) (kind person) (question age) (from 18) (to 120) (direction against) (strength strong)
    (text "growth plate closed (an old bump may stay sore on kneeling)")
    (sources pmc-9222654))
  (association (about osgood-schlatter) (kind sign) (question night-pain-unrelenting) (answer yes) (direction against) (strength strong)
    (text "bone tumour must be excluded")
    (sources aafp-tables-print))
  (association (about osgood-schlatter) (kind sign) (question pain-zone) (answer groin) (direction against) (strength strong)
    (text "groin or thigh pain or a limp with turned-out foot: look at the hip first")
    (sources fpnotebook-actknpn))
  (association (about osgood-schlatter) (kind sign) (question swelling) (answer whole-knee) (direction against) (strength strong)
    (text "joint swelling in a child needs another explanation")
    (sources derived)))

;;; ------------------------------------------------------------------------------------------------
;;; Sinding-Larsen-Johansson disease

(deffacts alternative-sinding-larsen-johansson
  (alternative (id sinding-larsen-johansson) (name "Sinding-Larsen-Johansson disease") (disposition self-limiting)
    (tells-apart "TODO")))

(deffacts sinding-larsen-johansson-for
  (range-association (about sinding-larsen-johansson) (kind person) (question age) (from 9) (to 120) (direction for) (strength moderate)
    (text "typically 9 to 12, boys")
    (sources aafp-tables-print))
  (association (about sinding-larsen-johansson) (kind sign) (question one-finger-spot) (answer lower-kneecap-tip) (direction for) (strength strong)
    (text "lower tip of the kneecap")
    (sources aafp-tables-print pmc-5532199))
  (association (about sinding-larsen-johansson) (kind movement) (question aggravated-by) (answer jumping) (direction for) (strength moderate)
    (text "running too; same traction disease as Osgood-Schlatter, at the other end of the tendon")
    (sources nmmra-osgood-schlatter pmc-5532199))
  (association (about sinding-larsen-johansson) (kind overuse) (question activity) (answer jumping-sport) (direction for) (strength moderate)
    (text "")
    (sources nmmra-osgood-schlatter pmc-5532199))
  (association (about sinding-larsen-johansson) (kind person) (question growth-spurt) (answer yes) (direction for) (strength moderate)
    (text "")
    (sources nmmra-osgood-schlatter))
  (association (about sinding-larsen-johansson) (kind movement) (question aggravated-by) (answer kneeling) (direction for) (strength weak)
    (text "")
    (sources nmmra-osgood-schlatter))
  (association (about sinding-larsen-johansson) (kind sign) (question eased-by) (answer rest) (direction for) (strength moderate)
    (text "")
    (sources derived)))

(deffacts sinding-larsen-johansson-against
  (range-association (about sinding-larsen-johansson) (kind person) (question age) (from 16) (to 120) (direction against) (strength strong)
    (text "older: jumper's knee instead")
    (sources whiteley-patellar-tendinopathy))
  (association (about sinding-larsen-johansson) (kind sign) (question one-finger-spot) (answer shin-bump) (direction against) (strength moderate)
    (text "Osgood-Schlatter")
    (sources aafp-tables-print))
  (association (about sinding-larsen-johansson) (kind injury) (question trauma) (answer direct-blow) (direction against) (strength moderate)
    (text "a sudden pain at the kneecap tip may be a sleeve fracture: X-ray (DERIVED)")
    (sources derived))
  (association (about sinding-larsen-johansson) (kind sign) (question pain-at-night) (answer yes) (direction against) (strength moderate)
    (text "not a feature")
    (sources aafp-tables-print)))

;;; ------------------------------------------------------------------------------------------------
;;; Growing pains

(deffacts alternative-growing-pains
  (alternative (id growing-pains) (name "Growing pains") (disposition self-limiting)
    (tells-apart "TODO")))

(deffacts growing-pains-for
  (range-association (about growing-pains) (kind person) (question age) (from 3) (to 120) (direction for) (strength moderate)
    (text "3 or 4 to about 12 or 14")
    (sources droracle-typical-presentation-growing fdocuments-growing-pains-practitioners))
  (association (about growing-pains) (kind person) (question side) (answer both) (direction for) (strength strong)
    (text "both legs or changing sides; required")
    (sources doctorsgates-growing-pains skyscape-ebmg-tu148))
  (association (about growing-pains) (kind sign) (question pain-at-night) (answer yes) (direction for) (strength strong)
    (text "evening or night only, may wake the child")
    (sources doctorsgates-growing-pains skyscape-ebmg-tu148))
  (association (about growing-pains) (kind sign) (question well-by-morning) (answer yes) (direction for) (strength strong)
    (text "runs and plays next day")
    (sources doctorsgates-growing-pains skyscape-ebmg-tu148))
  (association (about growing-pains) (kind sign) (question eased-by) (answer massage) (direction for) (strength moderate)
    (text "rubbing and comfort help")
    (sources droracle-typical-presentation-growing))
  (association (about growing-pains) (kind sign) (question pain-zone) (answer calf) (direction for) (strength moderate)
    (text "shins, calves, thighs, behind the knees, not in a joint")
    (sources skyscape-ebmg-tu148 fdocuments-growing-pains-practitioners)))

(deffacts growing-pains-against
  (range-association (about growing-pains) (kind person) (question age) (from 0) (to 2) (direction against) (strength strong)
    (text "too young: look for another cause")
    (sources skyscape-ebmg-tu148))
  (range-association (about growing-pains) (kind person) (question age) (from 15) (to 120) (direction against) (strength strong)
    (text "")
    (sources fdocuments-growing-pains-practitioners))
  (association (about growing-pains) (kind person) (question side) (answer left) (direction against) (strength moderate)
    (text "always the same leg is a warning (also side=right)")
    (sources skyscape-ebmg-tu148 droracle-typical-presentation-growing))
  (association (about growing-pains) (kind sign) (question limp) (answer yes) (direction against) (strength strong)
    (text "never with growing pains")
    (sources doctorsgates-growing-pains skyscape-ebmg-tu148))
  (association (about growing-pains) (kind sign) (question swelling) (answer whole-knee) (direction against) (strength strong)
    (text "")
    (sources droracle-typical-presentation-growing))
  (range-association (about growing-pains) (kind sign) (question morning-stiffness-minutes) (from 1) (to 1440) (direction against) (strength strong)
    (text "juvenile arthritis")
    (sources skyscape-ebmg-tu148))
  (association (about growing-pains) (kind sign) (question fever) (answer yes) (direction against) (strength strong)
    (text "")
    (sources droracle-typical-presentation-growing))
  (association (about growing-pains) (kind sign) (question bone-tender) (answer yes) (direction against) (strength strong)
    (text "one sore bone is never growing pains")
    (sources droracle-typical-presentation-growing)))
