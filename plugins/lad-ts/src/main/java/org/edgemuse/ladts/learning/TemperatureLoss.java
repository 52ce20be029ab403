package org.edgemuse.ladts.learning;

/** What the entropy temperature alpha descends; H is the policy's entropy, G the target. */
public enum TemperatureLoss {
  /** mean(H - G) exp(log alpha), of the authors' code: lowers alpha while H > G. */
  CODE,
  /** (-H - G) alpha, (16) of the paper: raises alpha while H > -G. */
  EQUATION_16
}
