package org.edgemuse.ladts.agent;

import java.io.Serializable;
import org.edgemuse.ladts.options.Explore;
import org.edgemuse.ladts.options.MemoryOptions;
import org.edgemuse.ladts.options.ReplayOptions;
import org.edgemuse.ladts.options.StateOptions;
import org.jspecify.annotations.Nullable;

/**
 * How agents go about their tasks, whatever their learners are.
 *
 * @param learns whether they learn from them
 * @param explore how actions are chosen; null for what suits learning or not learning
 * @param state what they see
 * @param replay when they train
 * @param memory their latent actions
 */
public record Training(
    boolean learns,
    @Nullable Explore explore,
    StateOptions state,
    ReplayOptions replay,
    MemoryOptions memory)
    implements Serializable {

  /** Who does not learn keeps nothing to learn from. */
  public Training {
    replay = learns ? replay : ReplayOptions.NONE;
  }

  /** Whether actions other than the best are tried. */
  boolean explores() {
    return explore == null ? learns : explore == Explore.SAMPLE;
  }
}
