package org.edgemuse.console.layer;

import org.edgemuse.console.run.Watched;

/**
 * An AP in a picture.
 *
 * @param run the run that the picture shows
 * @param index its number
 */
public record ApRef(Watched run, int index) {

  @Override
  public String toString() {
    return "AP " + index;
  }
}
