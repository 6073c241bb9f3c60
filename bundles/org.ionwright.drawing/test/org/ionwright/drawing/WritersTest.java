package org.ionwright.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;

import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;

import org.ionwright.model.DemoModels;
import org.ionwright.model.instrument.MassSpectrometer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;

class WritersTest {

	@ParameterizedTest
	@EnumSource
	void svgIsXmlInMillimetres(Palette palette) throws Exception {
		MassSpectrometer demo = DemoModels.instrument();
		demo.setName("<&\"> \u0007 \ud800 µ");
		Scene scene = Drawing.of(demo);
		DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
		factory.setNamespaceAware(true);
		Document document = factory.newDocumentBuilder().parse(
				new ByteArrayInputStream(SvgWriter.write(scene, palette).getBytes(StandardCharsets.UTF_8)));
		assertEquals("http://www.w3.org/2000/svg", document.getDocumentElement().getNamespaceURI());
		assertEquals("420mm", document.getDocumentElement().getAttribute("width"));
		assertTrue(document.getElementsByTagName("polygon").getLength() > 100);
		assertTrue(document.getElementsByTagName("title").item(0).getTextContent().contains("<&\">"));
	}

	@ParameterizedTest
	@EnumSource
	void pictureHasTheWidthAskedForAndManyColours(Palette palette) throws Exception {
		Scene scene = Drawing.of(DemoModels.instrument());
		BufferedImage image = ImageIO.read(new ByteArrayInputStream(Picture.png(scene, palette, 800)));
		assertEquals(800, image.getWidth());
		assertEquals(800 * scene.height() / scene.width(), image.getHeight(), 1);
		assertEquals(palette.paper(), image.getRGB(0, image.getHeight() - 1) & 0xffffff);
		Set<Integer> colours = new HashSet<>();
		for (int x = 0; x < image.getWidth(); x += 3) {
			for (int y = 0; y < image.getHeight(); y += 3) {
				colours.add(image.getRGB(x, y));
			}
		}
		assertTrue(colours.size() > 50, colours.size() + " colours");
	}

	@Test
	void pressuresHaveColoursOfTheirOwn() {
		for (Palette palette : Palette.values()) {
			Set<Integer> colours = new HashSet<>();
			for (int decade = -5; decade <= 5; decade++) {
				colours.add(palette.gas(Math.pow(10, decade)));
			}
			assertEquals(11, colours.size(), palette.name());
			assertEquals(palette.paper(), palette.gas(Double.NaN));
			assertNotEquals(palette.paper(), palette.gas(101325));
		}
	}
}
