package org.edgemuse.kernel.api.world;

/**
 * A generative model that has pictures to show: {@code edgemuse run --save-sheet} asks for them at
 * the end of a run. What {@link GenerativeModel}'s plugin creates implements it beside that.
 */
public interface SheetBearer {

  /**
   * Pictures of the run on one sheet, a PNG file's bytes; empty if none was generated. Which of
   * them and how many is the model's to say.
   */
  byte[] sheetPng();
}
