package org.edgemuse.experiment.figure;

import java.awt.Dimension;
import java.io.IOException;
import java.io.StringWriter;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** A Batik canvas over the DOM that comes with Java. */
final class SvgCanvas {
  private static final String NAMESPACE = "http://www.w3.org/2000/svg";
  private static final int DECIMALS = 2;
  private static final Pattern DOCTYPE = Pattern.compile("<!DOCTYPE[^>]*>\\s*");

  private SvgCanvas() {}

  /** An empty canvas of this size in figure units. */
  static SVGGraphics2D create(int width, int height) {
    SVGGeneratorContext context = SVGGeneratorContext.createDefault(document());
    context.setPrecision(DECIMALS);
    context.setComment("EdgeMuse");
    SVGGraphics2D g = new SVGGraphics2D(context, false);
    g.setSVGCanvasSize(new Dimension(width, height));
    return g;
  }

  /** What was drawn, with a view box to scale by and the title for screen readers. */
  static String text(SVGGraphics2D g, Picture picture) throws IOException {
    Dimension size = g.getSVGCanvasSize();
    Element root = g.getRoot();
    root.setAttributeNS(null, "viewBox", "0 0 " + size.width + " " + size.height);
    Element title = root.getOwnerDocument().createElementNS(NAMESPACE, "title");
    title.setTextContent(picture.name());
    root.insertBefore(title, root.getFirstChild());
    StringWriter out = new StringWriter();
    g.stream(root, out, false, false);
    // Batik names a DTD on the web, which XML parsers would fetch to read the file.
    return DOCTYPE.matcher(out.toString()).replaceFirst("");
  }

  private static Document document() {
    try {
      return DocumentBuilderFactory.newInstance()
          .newDocumentBuilder()
          .getDOMImplementation()
          .createDocument(NAMESPACE, "svg", null);
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException("Java's own XML parser is missing", e);
    }
  }
}
