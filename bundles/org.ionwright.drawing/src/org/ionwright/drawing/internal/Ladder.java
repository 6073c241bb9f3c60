package org.ionwright.drawing.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

import org.ionwright.drawing.Area;
import org.ionwright.drawing.Ink;
import org.ionwright.drawing.Lettering;
import org.ionwright.drawing.Line;
import org.ionwright.drawing.Material;
import org.ionwright.drawing.Pen;
import org.ionwright.drawing.Point;
import org.ionwright.drawing.Tag;
import org.ionwright.drawing.Text.Align;
import org.ionwright.model.instrument.Ioniser;
import org.ionwright.model.instrument.MassSpectrometer;
import org.ionwright.model.instrument.SmallChamberElectrosprayIoniser;

/** Pressures from atmosphere to analyser on a logarithmic scale, in the colours of the section. */
final class Ladder {

	/** Room it takes from its top, mm. */
	static final double HEIGHT = 24;
	private static final double BAR = 4;
	private static final double LEFT = Page.RIM + 4;
	private static final double RIGHT = Page.WIDTH - Page.RIM - 4;
	private static final double ROW = 3.4;

	private final Page page;
	private final double top;
	private final List<Rung> rungs;
	private final double high;
	private final double low;

	private record Rung(String name, double pressure, Tag tag) {

		double decade() {
			return Math.log10(pressure);
		}
	}

	Ladder(Page page, double top, MassSpectrometer instrument) {
		this.page = page;
		this.top = top;
		rungs = rungs(instrument);
		high = Math.ceil(Math.max(rungs.stream().mapToDouble(Rung::decade).max().orElse(5), 5) - 2) + 2.3;
		low = Math.min(Math.floor(rungs.stream().mapToDouble(Rung::decade).min().orElse(-4)), 2);
	}

	private static List<Rung> rungs(MassSpectrometer instrument) {
		List<Rung> rungs = new ArrayList<>();
		rungs.add(new Rung("atmosphere", instrument.getAtmosphericPressure(), Labels.tag(instrument)));
		Ioniser ioniser = instrument.getIonSource() == null ? null : instrument.getIonSource().getIoniser();
		if (ioniser instanceof SmallChamberElectrosprayIoniser small && small.getChamber() != null) {
			rungs.add(new Rung("small chamber 18", small.getChamber().getPressureSetpoint(),
					Labels.tag(small.getChamber())));
		}
		if (instrument.getVacuumSystem() != null) {
			instrument.getVacuumSystem().getChambers().forEach(
					chamber -> rungs.add(new Rung(Labels.name(chamber), chamber.getPressure(), Labels.tag(chamber))));
		}
		rungs.removeIf(rung -> !(rung.pressure() > 1e-12 && rung.pressure() < 1e9));
		rungs.sort(Comparator.comparingDouble(Rung::pressure).reversed());
		return rungs;
	}

	private double x(double decade) {
		return LEFT + (high - decade) / (high - low) * (RIGHT - LEFT);
	}

	void draw() {
		double bar = top + 3.4;
		for (int step = 0; step < (high - low) * 4; step++) {
			double from = high - step / 4.0;
			double to = Math.max(from - 0.25, low);
			page.add(new Area(Frame.PAGE.box(x(from), bar, x(to), bar + BAR), Material.GAS,
					Math.pow(10, (from + to) / 2), Pen.NONE, Tag.NONE));
		}
		page.add(new Line(List.of(new Point(LEFT, bar), new Point(RIGHT, bar), new Point(RIGHT, bar + BAR),
				new Point(LEFT, bar + BAR), new Point(LEFT, bar)), Pen.THIN, Tag.NONE));
		int every = high - low > 14 ? 2 : 1;
		for (int decade = (int) Math.floor(high); decade >= low; decade -= every) {
			page.add(new Line(new Point(x(decade), bar), new Point(x(decade), bar - 0.8), Pen.THIN, Tag.NONE));
			page.text(new Point(x(decade), bar - 1.2), Align.MIDDLE, 2.2, Ink.MUTED, tick(decade - 2), Tag.NONE);
		}
		labels(bar + BAR);
	}

	/** In mbar. */
	private static String tick(int decade) {
		return (decade >= -2 && decade <= 3 ? Numbers.number(Math.pow(10, decade)) : "1e" + decade) + " mbar";
	}

	private void labels(double y) {
		int most = Math.max(1, Math.min(rungs.size(), 10));
		List<Rung> shown = rungs.subList(0, Math.min(rungs.size(), most));
		int count = shown.size();
		String[] names = new String[count];
		String[] values = new String[count];
		double[] apart = new double[count];
		double[] widths = new double[count];
		double room = (RIGHT - LEFT) / Math.max(count, 1) - 2;
		for (int i = 0; i < count; i++) {
			Rung rung = shown.get(i);
			names[i] = Lettering.fitted(rung.name(), Page.SMALL, room);
			values[i] = Lettering.fitted(Numbers.mbar(rung.pressure()) + " = " + Numbers.torr(rung.pressure()),
					Page.SMALL, room);
			widths[i] = Math.max(Lettering.width(names[i], Page.SMALL), Lettering.width(values[i], Page.SMALL));
			apart[i] = i == 0 ? 0 : (widths[i - 1] + widths[i]) / 2 + 2;
		}
		double edge = Arrays.stream(widths).max().orElse(0) / 2;
		double[] places = Slots.of(shown.stream().mapToDouble(rung -> x(rung.decade())).toArray(), apart,
				Page.RIM + (count == 0 ? 0 : widths[0] / 2),
				Page.WIDTH - Page.RIM - (count == 0 ? edge : widths[count - 1] / 2));
		for (int i = 0; i < count; i++) {
			Rung rung = shown.get(i);
			double at = x(rung.decade());
			page.add(new Area(
					List.of(new Point(at, y - BAR * 0.4), new Point(at - 1, y + 1.2), new Point(at + 1, y + 1.2)),
					Material.GAS, rung.pressure(), Pen.THIN, rung.tag()));
			page.add(new Line(new Point(at, y + 1.2), new Point(places[i], y + 4.2), Pen.LEADER, rung.tag()));
			page.text(new Point(places[i], y + 4.2 + ROW - 0.6), Align.MIDDLE, Page.SMALL, Ink.STRONG, names[i],
					rung.tag());
			page.text(new Point(places[i], y + 4.2 + 2 * ROW - 0.6), Align.MIDDLE, Page.SMALL, Ink.MUTED, values[i],
					rung.tag());
		}
	}
}
