package org.edgemuse.ladts.scheduling;

/** What users are told of options that every learner has. */
final class Docs {
  static final String TRAINING = "whether it learns; false leaves its policy as it is";
  static final String EXPLORE =
      "draws actions as in training, or takes the best; none: the best if it does not learn";
  static final String POLICY =
      "a file of run --save-policy from which agents start; else from random weights";
  static final String STATE = "what an agent sees";
  static final String REPLAY = "when an agent trains, and on what";
  static final String MEMORY = "latent actions of tasks met before";
  static final String DENOISING = "the network that denoises actions";
  static final String SAC = "how the soft actor-critic learns";
  static final String DQN = "how the action values are learnt";

  private Docs() {}
}
