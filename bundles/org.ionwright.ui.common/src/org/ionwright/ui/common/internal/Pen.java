package org.ionwright.ui.common.internal;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Point;

/** Draws on a screen, into a picture or into a file of vectors; positions and sizes in points. */
public interface Pen {

	/** For all that follows. */
	void color(Color color);

	/** How much of the ground shows through what is filled: 0 all, 255 nothing. */
	void alpha(int alpha);

	void line(int x1, int y1, int x2, int y2);

	void dottedLine(int x1, int y1, int x2, int y2);

	/** x and y by turns. */
	void polyline(int[] points);

	void fill(int x, int y, int width, int height);

	/** x and y by turns; filled. */
	void polygon(int... points);

	/** A filled disc around a point. */
	void dot(int x, int y, int radius);

	/** The upper left corner of the text. */
	void text(String text, int x, int y);

	/** A text that runs upwards; its lower left corner before it was turned. */
	void textUpwards(String text, int x, int y);

	Point extent(String text);

	/** A picture of colours, stretched to the size. */
	void image(Raster raster, int x, int y, int width, int height);

	/** Draws only inside from here on. */
	void clip(int x, int y, int width, int height);

	/** Draws everywhere again. */
	void unclip();

	/** Moves the origin by so much. */
	void shift(int x, int y);
}
