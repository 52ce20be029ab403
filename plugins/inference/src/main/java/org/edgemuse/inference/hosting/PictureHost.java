package org.edgemuse.inference.hosting;

import java.util.Arrays;
import java.util.List;
import org.edgemuse.kernel.api.world.GenerativeModel;
import org.edgemuse.kernel.api.world.SheetBearer;

/** A host of which a model has pictures to show. */
final class PictureHost extends Hosted implements SheetBearer {
  private static final long serialVersionUID = 1L;

  PictureHost(
      List<String> names,
      GenerativeModel[] models,
      double[] coldLoadS,
      Wanted wanted,
      Memory memory) {
    super(names, models, coldLoadS, wanted, memory);
  }

  /** The sheets of all models that have one, below each other. */
  @Override
  public byte[] sheetPng() {
    return Sheets.stacked(
        Arrays.stream(models())
            .filter(SheetBearer.class::isInstance)
            .map(model -> ((SheetBearer) model).sheetPng())
            .toList());
  }
}
