package org.ionwright.ui.common.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;

/** A pen that only remembers; as long as nothing else is said each character is 7 wide and 14 high. */
public final class RecordingPen implements Pen {

	/** What was drawn in which colour; positions include the shift. */
	public record Stroke(String kind, Color color, int[] points, String text) {
	}

	public final List<Stroke> strokes = new ArrayList<>();
	private final Function<String, Point> extents;
	private Color color = new Color(0, 0, 0);
	private int left;
	private int top;

	private void add(String kind, String text, int... points) {
		int[] moved = points.clone();
		for (int i = 0; i < moved.length; i++) {
			moved[i] += i % 2 == 0 ? left : top;
		}
		strokes.add(new Stroke(kind, color, moved, text));
	}

	public List<Stroke> of(String kind) {
		return strokes.stream().filter(stroke -> stroke.kind().equals(kind)).toList();
	}

	public List<String> texts() {
		return of("text").stream().map(Stroke::text).toList();
	}

	@Override
	public void color(Color next) {
		color = next;
	}

	@Override
	public void alpha(int alpha) {
		// Not looked at.
	}

	@Override
	public void line(int x1, int y1, int x2, int y2) {
		add("line", "", x1, y1, x2, y2);
	}

	@Override
	public void dottedLine(int x1, int y1, int x2, int y2) {
		add("dotted", "", x1, y1, x2, y2);
	}

	@Override
	public void polyline(int[] points) {
		add("polyline", "", points);
	}

	@Override
	public void fill(int x, int y, int width, int height) {
		add("fill", "", x, y, x + width, y + height);
	}

	@Override
	public void polygon(int... points) {
		add("polygon", "", points);
	}

	@Override
	public void dot(int x, int y, int radius) {
		add("dot", "", x, y);
	}

	@Override
	public void text(String text, int x, int y) {
		add("text", text, x, y);
	}

	@Override
	public void textUpwards(String text, int x, int y) {
		add("upwards", text, x, y);
	}

	/** With fixed sizes of texts. */
	public RecordingPen() {
		this(text -> new Point(7 * text.length(), 14));
	}

	/** With the sizes of a real font. */
	public RecordingPen(Function<String, Point> extents) {
		this.extents = extents;
	}

	@Override
	public Point extent(String text) {
		return extents.apply(text);
	}

	@Override
	public void image(Raster raster, int x, int y, int width, int height) {
		add("image", "", x, y, x + width, y + height);
	}

	@Override
	public void clip(int x, int y, int width, int height) {
		// Not looked at.
	}

	@Override
	public void unclip() {
		// Not looked at.
	}

	@Override
	public void shift(int x, int y) {
		left += x;
		top += y;
	}

	/** Whether no two of them share a pixel. */
	public static boolean apart(List<Rectangle> boxes) {
		for (int i = 0; i < boxes.size(); i++) {
			for (int k = 0; k < i; k++) {
				if (boxes.get(i).intersects(boxes.get(k))) {
					return false;
				}
			}
		}
		return true;
	}
}
