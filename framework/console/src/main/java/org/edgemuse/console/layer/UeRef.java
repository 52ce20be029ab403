package org.edgemuse.console.layer;

import org.edgemuse.console.run.Watched;

/**
 * A UE in a picture.
 *
 * @param run the run that the picture shows
 * @param index its number
 */
public record UeRef(Watched run, int index) {

  @Override
  public String toString() {
    return "UE " + index;
  }
}
