package org.ionwright.ui.common;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import javax.xml.parsers.DocumentBuilderFactory;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.ImageTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.dnd.TransferData;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.RGB;
import org.ionwright.ui.common.internal.RecordingPen;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

@NonNullByDefault({})
@EnabledIfEnvironmentVariable(named = ChartWindow.DISPLAY, matches = ".+")
class ChartExportTest {

	private static final RGB WHITE = new RGB(255, 255, 255);

	private final ChartWindow window = new ChartWindow(700, 400);

	@AfterEach
	void close() {
		window.close();
	}

	private static String svg(ZoomChart chart, int width, int height) throws IOException {
		StringWriter out = new StringWriter();
		ChartExport.writeSvg(chart, width, height, out);
		return out.toString();
	}

	private static Document parsed(String svg) throws Exception {
		DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
		factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
		return factory.newDocumentBuilder().parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
	}

	@ParameterizedTest
	@CsvSource({ "640, 400, 1", "640, 400, 3", "333, 111, 2" })
	void aPictureHasItsSizeTimesTheScale(int width, int height, int scale) {
		ByteArrayOutputStream png = new ByteArrayOutputStream();
		ChartExport.writePng(window.spectrum(false), width, height, scale, png);
		ImageData data = new ImageLoader().load(new ByteArrayInputStream(png.toByteArray()))[0];
		assertEquals(width * scale, data.width);
		assertEquals(height * scale, data.height);
		assertTrue(pixels(data, data.palette.getRGB(data.getPixel(0, 0))) < data.width * data.height - 2000,
				"something is drawn");
	}

	private static long pixels(ImageData data, RGB color) {
		return IntStream.range(0, data.width * data.height)
				.filter(at -> data.palette.getRGB(data.getPixel(at % data.width, at / data.width)).equals(color))
				.count();
	}

	@Test
	void aDarkThemePrintsOnWhite() throws Exception {
		SpectrumChart chart = window.spectrum(true);
		assertTrue(chart.colors().dark());
		ImageData data = ChartExport.picture(chart, 600, 400, 1);
		assertTrue(pixels(data, WHITE) > 600 * 400 * 0.8);
		assertEquals(0, pixels(data, new RGB(47, 47, 47)));
		Element ground = (Element) parsed(svg(chart, 600, 400)).getElementsByTagName("rect").item(0);
		assertEquals("#ffffff", ground.getAttribute("fill"));
		assertTrue(chart.colors().dark(), "the screen stays dark");
	}

	@Test
	void anSvgHasItsSizeTheTextsAndTheVeryPointsOfTheCurve() throws Exception {
		SpectrumChart chart = window.spectrum(false);
		chart.setTitle("Scan <412> & \"more\" \u0001");
		Document svg = parsed(svg(chart, 640, 400));
		Element root = svg.getDocumentElement();
		assertEquals("640", root.getAttribute("width"));
		assertEquals("0 0 640 400", root.getAttribute("viewBox"));
		List<String> texts = elements(svg, "text").stream().map(Element::getTextContent).toList();
		assertTrue(texts.contains("200.0") && texts.contains("609.0") && texts.contains("m/z"), texts.toString());
		assertTrue(texts.stream().anyMatch(text -> text.startsWith("Scan <412> & \"more\"")), texts.toString());
		GC measure = new GC(chart);
		measure.setFont(chart.getFont());
		RecordingPen screen = new RecordingPen(measure::textExtent);
		chart.paintFigure(screen, 640, 400);
		measure.dispose();
		List<int[]> drawn = screen.of("polyline").stream().map(RecordingPen.Stroke::points).toList();
		List<int[]> written = elements(svg, "polyline").stream().map(ChartExportTest::points).toList();
		assertEquals(drawn.size(), written.size());
		for (int i = 0; i < drawn.size(); i++) {
			assertArrayEquals(drawn.get(i), written.get(i));
		}
		assertTrue(drawn.stream().anyMatch(points -> points.length > 2000));
	}

	private static int[] points(Element line) {
		return Arrays.stream(line.getAttribute("points").trim().split("[ ,]")).mapToDouble(Double::parseDouble)
				.mapToInt(at -> (int) Math.floor(at)).toArray();
	}

	private static List<Element> elements(Document svg, String name) {
		NodeList found = svg.getElementsByTagName(name);
		return IntStream.range(0, found.getLength()).mapToObj(i -> (Element) found.item(i)).toList();
	}

	/** Programs that others wrote take it; those that are installed. */
	@Test
	void foreignProgramsReadTheSvg(@TempDir Path folder) throws Exception {
		Path file = folder.resolve("map.svg");
		Files.writeString(file, svg(window.map(), 500, 300));
		assertTrue(Files.readString(file).contains("data:image/png;base64,"));
		assertEquals(0, run(folder, "xmllint", "--noout", file.toString()));
		Path png = folder.resolve("map.png");
		if (run(folder, "rsvg-convert", "-o", png.toString(), file.toString()) == 0 && Files.exists(png)) {
			ImageData data = new ImageLoader().load(png.toString())[0];
			assertEquals(500, data.width);
			assertEquals(300, data.height);
			assertTrue(pixels(data, WHITE) > 500 * 300 / 2 && pixels(data, WHITE) < 500 * 300 * 0.98);
		}
	}

	/** 0 also when the program is not there. */
	private static int run(Path folder, String... command) throws IOException, InterruptedException {
		boolean there = Arrays.stream(System.getenv("PATH").split(":"))
				.anyMatch(path -> Files.isExecutable(Path.of(path, command[0])));
		if (!there) {
			return 0;
		}
		Process process = new ProcessBuilder(command).directory(folder.toFile()).inheritIO().start();
		assertTrue(process.waitFor(60, TimeUnit.SECONDS));
		return process.exitValue();
	}

	@Test
	void numbersAndPictureAreOnTheClipboard() {
		SpectrumChart chart = window.spectrum(false);
		chart.setSpectrumName("scan");
		chart.zoomTo(199.9, 200.5);
		Clipboard clipboard = new Clipboard(chart.getDisplay());
		try {
			clipboard.setContents(new Object[] { "before" }, new Transfer[] { TextTransfer.getInstance() });
			ChartWindow.key(chart, SWT.MOD1, 'c');
			window.until(() -> !"before".equals(clipboard.getContents(TextTransfer.getInstance())));
			String text = (String) clipboard.getContents(TextTransfer.getInstance());
			assertEquals(ChartExport.numbers(chart), text);
			assertTrue(text.startsWith("m/z\tscan\n200.0\t10000.0\n"), text);
			ChartWindow.key(chart, SWT.MOD1 | SWT.SHIFT, 'c');
			ImageData picture = (ImageData) clipboard.getContents(ImageTransfer.getInstance());
			assertNotNull(picture);
			assertEquals(chart.getSize().x * chart.getMonitor().getZoom() / 100, picture.width);
			assertEquals(chart.getSize().y * chart.getMonitor().getZoom() / 100, picture.height);
			assertTrue(ImageTransfer.getInstance().isSupportedType(first(clipboard)), "a picture others can take");
		} finally {
			clipboard.dispose();
		}
	}

	private static TransferData first(Clipboard clipboard) {
		return Arrays.stream(clipboard.getAvailableTypes())
				.filter(type -> ImageTransfer.getInstance().isSupportedType(type)).findFirst().orElse(null);
	}

	@ParameterizedTest
	@ValueSource(booleans = { false, true })
	void theNumbersOfAMapAreATable(boolean zoomed) {
		HeatMapChart map = window.map();
		if (zoomed) {
			map.zoomTo(118, 122);
		}
		List<String> lines = ChartExport.numbers(map).lines().collect(Collectors.toList());
		assertEquals(21, lines.size());
		assertEquals(zoomed ? 3 : 51, lines.getFirst().split("\t").length);
		assertTrue(lines.getLast().contains("\t1900.0"), lines.getLast());
	}
}
