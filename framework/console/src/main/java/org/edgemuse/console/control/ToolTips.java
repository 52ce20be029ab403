package org.edgemuse.console.control;

/** Tool tips of several lines. */
final class ToolTips {
  private ToolTips() {}

  /** The text in lines that fit on a screen; Swing breaks those of HTML only. */
  static String wrapped(String text) {
    String escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    return "<html><div style=\"width: 300px\">" + escaped + "</div></html>";
  }
}
