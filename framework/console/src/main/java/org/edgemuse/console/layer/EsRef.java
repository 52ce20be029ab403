package org.edgemuse.console.layer;

import org.edgemuse.console.run.Watched;

/**
 * An ES in a picture.
 *
 * @param run the run that the picture shows
 * @param index its number
 */
public record EsRef(Watched run, int index) {

  @Override
  public String toString() {
    return "ES " + index;
  }
}
