package org.ionwright.ui.common.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.ionwright.ui.common.Arrangement;
import org.ionwright.ui.common.NumberText;
import org.ionwright.ui.common.ThemeColors;

/** Writes m/z at the peaks, the highest first, where there is room. */
public final class PeakLabels {

	/** A label and where its box is. */
	public record Label(String text, Rectangle box) {
	}

	private static final int MOST = 500;
	/** On a logarithmic axis small peaks stand out as well. */
	private static final double LEAST_OF_DECADES = 5e-4;
	private static final int FAR = 1_000_000;

	private PeakLabels() {
	}

	/**
	 * The labels of what a chart shows: of the first curve, of the first each way in a mirror, of all in a stack.
	 *
	 * @param taken
	 *            where something else stands
	 */
	public static List<Label> of(Composition composition, Arrangement arrangement, Frame frame, Pen measure,
			List<Rectangle> taken) {
		int most = switch (arrangement) {
		case OVERLAY, WATERFALL -> 1;
		case MIRROR -> 2;
		case STACK -> Integer.MAX_VALUE;
		};
		// Where high peaks are cut off, what is low beside them is what one wants to see.
		double least = (composition.options().logarithmic() ? LEAST_OF_DECADES : PeakFinder.LEAST_HEIGHT)
				* composition.shareBelow(frame.y().high());
		List<Label> labels = new ArrayList<>();
		List<Composition.Shown> shown = composition.shown();
		for (int i = 0; i < Math.min(most, shown.size()) && labels.size() < MOST; i++) {
			List<Rectangle> all = new ArrayList<>(taken);
			labels.forEach(label -> all.add(label.box()));
			if (arrangement == Arrangement.STACK) {
				// A strip keeps its labels to itself.
				all.add(new Rectangle(0, -FAR, frame.width(), FAR + frame.yPixel(i + 1)));
				all.add(new Rectangle(0, frame.yPixel(i), frame.width(), FAR));
			}
			labels.addAll(of(shown.get(i), frame, measure, all, least));
		}
		return labels;
	}

	private static List<Label> of(Composition.Shown shown, Frame frame, Pen measure, List<Rectangle> taken,
			double least) {
		boolean down = shown.down();
		// Digits have one width in all fonts of user interfaces; measuring each text would take longer than drawing it.
		Point ten = measure.extent("0000000000");
		LabelPlacement placement = new LabelPlacement(tops(shown.drawn(), frame, down));
		taken.forEach(box -> placement.take(down ? turned(box, frame) : box));
		List<Label> labels = new ArrayList<>();
		for (int peak : PeakFinder.find(shown.raw().y(), least)) {
			double mz = shown.raw().x()[peak];
			int index = Math.min(shown.samples().ceiling(mz), shown.samples().size() - 1);
			int x = frame.xPixel(shown.drawn().x()[peak]);
			int y = height(frame, shown.drawn().y()[peak], down);
			if (index < 0 || x < 0 || x >= frame.width()) {
				continue;
			}
			String text = NumberText.fixed(mz, SpectrumPainter.decimals(shown.samples(), index, frame.x().width()));
			if (placement.place(x, y, (ten.x * text.length() + 5) / 10, ten.y)) {
				Rectangle box = placement.last();
				labels.add(new Label(text, down ? turned(box, frame) : box));
			}
		}
		return labels;
	}

	private static Rectangle turned(Rectangle box, Frame frame) {
		return new Rectangle(box.x, frame.height() - box.y - box.height, box.width, box.height);
	}

	private static int height(Frame frame, double y, boolean down) {
		return down ? frame.height() - frame.yPixel(y) : frame.yPixel(y);
	}

	/** Where the line's highest points are, per pixel column. */
	private static int[] tops(Polyline line, Frame frame, boolean down) {
		int[] tops = new int[Math.max(0, frame.width())];
		Arrays.fill(tops, Integer.MAX_VALUE);
		for (int i = 0; i < line.x().length; i++) {
			int column = frame.xPixel(line.x()[i]);
			if (column >= 0 && column < tops.length) {
				tops[column] = Math.min(tops[column], height(frame, line.y()[i], down));
			}
		}
		return tops;
	}

	public static void paint(Pen pen, ThemeColors colors, List<Label> labels, boolean amongCurves) {
		for (Label label : labels) {
			if (amongCurves) {
				pen.color(colors.background());
				pen.alpha(190);
				pen.fill(label.box().x, label.box().y + 1, label.box().width, label.box().height - 1);
				pen.alpha(255);
			}
			pen.color(colors.foreground());
			pen.text(label.text(), label.box().x, label.box().y);
		}
	}
}
