package org.edgemuse.mobility.street.network;

import java.io.Serializable;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.edgemuse.kernel.api.map.Street;

/**
 * What a network hangs on: two with equal keys are equal, whichever maps they are made from.
 *
 * @param streets a digest of the streets and of how far apart points are that are one
 * @param traffic who uses them
 * @param carMps how fast cars go where a street does not say, m/s; 0 for those who walk
 */
record NetworkKey(String streets, Traffic traffic, double carMps) implements Serializable {

  static NetworkKey of(List<Street> streets, double joinM, Traffic traffic, double carMps) {
    MessageDigest digest = sha256();
    ByteBuffer numbers = ByteBuffer.allocate(Double.BYTES);
    add(digest, numbers, joinM);
    for (Street street : streets) {
      add(digest, numbers, street.xM().length);
      add(digest, numbers, street.direction().ordinal());
      add(digest, numbers, street.use().ordinal());
      add(digest, numbers, street.speedMps());
      ByteBuffer points = ByteBuffer.allocate(2 * Double.BYTES * street.xM().length);
      points.asDoubleBuffer().put(street.xM()).put(street.yM());
      digest.update(points);
    }
    return new NetworkKey(
        HexFormat.of().formatHex(digest.digest()), traffic, traffic == Traffic.CAR ? carMps : 0);
  }

  private static void add(MessageDigest digest, ByteBuffer room, double number) {
    digest.update(room.putDouble(0, number).array());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("Every JDK has SHA-256", impossible);
    }
  }
}
