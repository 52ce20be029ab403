package org.edgemuse.ladts.options;

/** How an action follows from what a learner's network says. */
public enum Explore {
  /** As in training: drawn by its probability, or now and then at random (DQN). */
  SAMPLE,
  /** The best one. */
  ARGMAX
}
