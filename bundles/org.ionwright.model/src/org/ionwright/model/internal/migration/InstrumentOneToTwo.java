package org.ionwright.model.internal.migration;

import java.util.ArrayList;
import java.util.List;

import org.ionwright.model.instrument.InstrumentPackage;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * In format 1 three facts were typed that follow from others now: the angle of the bend is the turn of the second
 * passage, the way to the exit aperture follows from the passage it is in and its position there, and the pressure of a
 * stage is that of its chamber.
 */
final class InstrumentOneToTwo implements Migration {

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
			children(analyser, "stages").forEach(stage -> stage(stage, systems));
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
		}
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
		Element added = system.getOwnerDocument().createElement("chambers");
		added.setAttribute("name", "filter stage");
		added.setAttribute("pressure", Double.toString(pressure));
		system.appendChild(added);
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
