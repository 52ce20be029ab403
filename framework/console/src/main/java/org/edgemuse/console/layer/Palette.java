package org.edgemuse.console.layer;

import java.awt.Color;
import org.edgemuse.console.scene.UeState;

/**
 * Colours for readers with any colour vision, those of Okabe and Ito where things must be told
 * apart; they differ in lightness too.
 */
final class Palette {
  static final Color PAPER = Color.WHITE;
  static final Color INK = new Color(0x222222);
  static final Color FAINT_INK = new Color(0x666666);
  static final Color FRAME = new Color(0xB4B4B4);
  static final Color CELL = new Color(0xDAD4E0);
  static final Color LINK = new Color(0x3C3C3C);
  static final Color FLOW = new Color(0x0072B2);
  static final Color AP = new Color(0x4A3A5C);
  static final Color WITHIN_SLOT = new Color(0x56B4E9);
  static final Color BEYOND_SLOT = new Color(0xD55E00);
  static final Color BAR_GROUND = new Color(0xF1F1F1);
  static final Color SELECTED = new Color(0xCC3377);

  /** What a veil of some opacity has to be made of to look on paper as shades do. */
  private static final Color VEIL = new Color(0x410A71);

  private static final double LIGHT_VEIL = 0.043;
  private static final double DARK_VEIL = 0.6;
  private static final int[] LIGHT = {0xF7, 0xF5, 0xF9};
  private static final int[] DARK = {0x8D, 0x6C, 0xAA};

  private Palette() {}

  /** The colour of a UE. */
  static Color of(UeState state) {
    return switch (state) {
      case IDLE -> new Color(0x8A8A8A);
      case WAITING -> new Color(0xE69F00);
      case GENERATING -> new Color(0x0072B2);
      case RECEIVING -> new Color(0x009E73);
    };
  }

  /** The shade of a cell whose AP has that part of a full load, 0 to 1. */
  static Color shade(double part) {
    int[] mixed = new int[3];
    for (int i = 0; i < 3; i++) {
      mixed[i] = (int) Math.rint(LIGHT[i] + part * (DARK[i] - LIGHT[i]));
    }
    return new Color(mixed[0], mixed[1], mixed[2]);
  }

  /** The shade of a cell, through which one sees what lies below. */
  static Color veil(double part) {
    return faded(VEIL, LIGHT_VEIL + part * (DARK_VEIL - LIGHT_VEIL));
  }

  /** The colour at an opacity, 0 to 1. */
  static Color faded(Color colour, double opacity) {
    int alpha = (int) Math.rint(255 * Math.max(0, Math.min(1, opacity)));
    return new Color(colour.getRed(), colour.getGreen(), colour.getBlue(), alpha);
  }
}
