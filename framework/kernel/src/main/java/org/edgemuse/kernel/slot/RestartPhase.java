package org.edgemuse.kernel.slot;

import org.edgemuse.kernel.request.Pipeline;
import org.edgemuse.kernel.view.AnnouncementBoard;
import org.edgemuse.kernel.world.World;

/**
 * Starts the world anew where an episode has ended. Requests under way are dropped: they neither
 * settle nor count as denied.
 */
public record RestartPhase(World world, Pipeline pipeline, AnnouncementBoard board)
    implements SlotPhase {
  @Override
  public void run() {
    if (world.clock().episodeIsOver()) {
      world.restart();
      pipeline.clear();
      board.clear();
    }
  }
}
