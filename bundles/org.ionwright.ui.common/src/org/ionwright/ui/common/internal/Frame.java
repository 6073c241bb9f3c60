package org.ionwright.ui.common.internal;

/**
 * Where values are in a plot of so many pixels, counted the way SWTChart counts them.
 *
 * @param x
 *            what is visible of the x axis
 * @param y
 *            what is visible of the y axis
 * @param width
 *            in points
 * @param height
 *            in points
 */
public record Frame(Interval x, Interval y, int width, int height) {

	public int xPixel(double value) {
		return (int) ((value - x.low()) / x.width() * width);
	}

	public int yPixel(double value) {
		return (int) ((y.high() - value) / y.width() * height);
	}

	public double xValue(int pixel) {
		return x.low() + x.width() * pixel / Math.max(1, width);
	}

	public double yValue(int pixel) {
		return y.high() - y.width() * pixel / Math.max(1, height);
	}
}
