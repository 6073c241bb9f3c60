package org.ionwright.model.internal.migration;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.ionwright.model.instrument.InstrumentPackage;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * In format 1 three facts were typed that follow from others now: the angle of the bend is the turn of the second
 * passage, the way to the exit aperture follows from the passage it is in and its position there, and the pressure of a
 * stage is that of its chamber. What went without saying is said now: the block and the hole that an insert sits in, the
 * stage that a coupler feeds, and the scanner.
 */
final class InstrumentOneToTwo implements Migration {

	/** Of the cone of the insert, and between it and the block, m. */
	private static final double DEPTH = 6e-3;
	private static final double GAP = 3e-4;
	/** Outer diameter of the tip of the insert in bores. */
	private static final double WALL = 1.3071796769724491;

	@Override
	public String from() {
		return "http://www.ionwright.org/instrument/1";
	}

	@Override
	public String to() {
		return InstrumentPackage.eNS_URI.substring(0, InstrumentPackage.eNS_URI.lastIndexOf('/') + 1) + "2";
	}

	@Override
	public void apply(Document document) {
		Element root = document.getDocumentElement();
		for (Element source : children(root, "ionSource")) {
			children(source, "interface").forEach(InstrumentOneToTwo::interfaceChamber);
		}
		List<Element> systems = children(root, "vacuumSystem");
		for (Element analyser : children(root, "analyser")) {
			List<Element> stages = children(analyser, "stages");
			stages.forEach(stage -> stage(stage, systems));
			drive(analyser, stages);
		}
	}

	private static void interfaceChamber(Element chamber) {
		List<Element> passages = children(chamber, "passages");
		if (passages.size() > 1 && chamber.hasAttribute("bendAngle")) {
			passages.get(1).setAttribute("turnAngle", chamber.getAttribute("bendAngle"));
		}
		chamber.removeAttribute("bendAngle");
		for (Element exit : children(chamber, "exit")) {
			double way = number(exit, "arcPosition", 0.025);
			int at = 0;
			while (at < passages.size() - 1 && way >= number(passages.get(at), "length", 0.015)) {
				way -= number(passages.get(at), "length", 0.015);
				at++;
			}
			if (!passages.isEmpty() && !Double.isNaN(way)) {
				exit.removeAttribute("arcPosition");
				// a way of 25 mm less a passage of 15 mm is 10 mm, not 10.000000000000002
				exit.setAttribute("position", Double.toString(Math.rint(way * 1e12) / 1e12));
				exit.setAttribute("passage", "//@ionSource/@interface/@passages." + at);
			}
			children(exit, "insert").forEach(insert -> seat(chamber, exit, insert));
		}
	}

	/** Puts the insert into a hole of its own angle in a block. */
	private static void seat(Element chamber, Element exit, Element insert) {
		double angle = number(insert, "halfAngle", Math.PI / 6);
		double tip = WALL * number(insert, "boreDiameter", 1e-3);
		double wider = 2 * DEPTH * Math.tan(angle);
		double room = 2 * GAP / Math.cos(angle);
		if (Double.isFinite(tip + wider + room)) {
			insert.setAttribute("smallDiameter", Double.toString(tip));
			insert.setAttribute("largeDiameter", Double.toString(tip + wider));
			Element hole = add(exit, "hole");
			hole.setAttribute("smallDiameter", Double.toString(tip + room));
			hole.setAttribute("largeDiameter", Double.toString(tip + room + wider));
			hole.setAttribute("depth", Double.toString(DEPTH));
			if (children(chamber, "block").isEmpty()) {
				add(chamber, "block");
			}
		}
	}

	/** The coupler fed the first stage from the second, and both were scanned. */
	private static void drive(Element analyser, List<Element> stages) {
		if (stages.size() < 2) {
			return;
		}
		String path = "//@analyser/@stages.";
		for (Element coupler : children(analyser, "coupler")) {
			stages.get(0).setAttribute("drive", "COUPLED");
			coupler.setAttribute("from", path + 1);
			coupler.setAttribute("to", path + 0);
		}
		Element scanner = add(analyser, "scanner");
		scanner.setAttribute("controlled",
				String.join(" ", IntStream.range(0, stages.size()).mapToObj(i -> path + i).toList()));
	}

	private static Element add(Element parent, String name) {
		Element added = parent.getOwnerDocument().createElement(name);
		parent.appendChild(added);
		return added;
	}

	private static void stage(Element stage, List<Element> systems) {
		double pressure = number(stage, "pressure", 0.00067);
		if (systems.size() == 1 && !Double.isNaN(pressure)) {
			stage.removeAttribute("pressure");
			stage.setAttribute("chamber", "//@vacuumSystem/@chambers." + chamber(systems.get(0), pressure));
		}
	}

	/** The last chamber of this pressure; one is added when there is none, so that no number gets lost. */
	private static int chamber(Element system, double pressure) {
		List<Element> chambers = children(system, "chambers");
		for (int i = chambers.size() - 1; i >= 0; i--) {
			if (number(chambers.get(i), "pressure", 535) == pressure) {
				return i;
			}
		}
		Element added = add(system, "chambers");
		added.setAttribute("name", "filter stage");
		added.setAttribute("pressure", Double.toString(pressure));
		return chambers.size();
	}

	/** NaN for what is no number: reading the file says so. */
	private static double number(Element element, String attribute, double otherwise) {
		if (!element.hasAttribute(attribute)) {
			return otherwise;
		}
		try {
			return Double.parseDouble(element.getAttribute(attribute));
		} catch (NumberFormatException e) {
			return Double.NaN;
		}
	}

	private static List<Element> children(Element parent, String name) {
		List<Element> found = new ArrayList<>();
		for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
			if (node instanceof Element element && element.getTagName().equals(name)) {
				found.add(element);
			}
		}
		return found;
	}
}
