package org.ionwright.ui.common.internal;

import java.util.concurrent.CompletableFuture;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.widgets.Display;

/**
 * The picture of a map on the screen. It is made and brought to the screen's memory off the UI thread, one at a time and of
 * all wishes meanwhile only the last; what there is is shown moved or stretched until then. UI thread.
 */
public final class HeatPicture {

	/** A picture and what the screen has of it. */
	private record Made(HeatImage image, Raster raster) {

		static Made of(HeatImage.View view, Device device) {
			HeatImage image = HeatImage.of(view);
			return new Made(image, Raster.ready(image.data(), device));
		}
	}

	private final Display display;
	private final Runnable listener;
	private @Nullable Made shown;
	private HeatImage.@Nullable View wanted;
	private boolean making;
	private boolean disposed;

	/**
	 * @param listener
	 *            called when there is another picture to paint
	 */
	public HeatPicture(Display display, Runnable listener) {
		this.display = display;
		this.listener = listener;
	}

	public void show(HeatImage.View view) {
		Made present = shown;
		if (making || present != null && present.image().view().equals(view)) {
			wanted = making ? view : null;
			return;
		}
		making = true;
		wanted = null;
		DisplayPacer back = new DisplayPacer(display);
		CompletableFuture.supplyAsync(() -> Made.of(view, display))
				.whenComplete((made, problem) -> back.later(0, () -> made(made)));
	}

	private void made(@Nullable Made made) {
		making = false;
		if (disposed) {
			free(made);
			return;
		}
		if (made != null) {
			free(shown);
			shown = made;
			listener.run();
		}
		HeatImage.View next = wanted;
		if (next != null) {
			show(next);
		}
	}

	private static void free(@Nullable Made made) {
		if (made != null) {
			made.raster().dispose();
		}
	}

	/** Whether there is nothing better to come. */
	public boolean isUpToDate() {
		return !making && wanted == null;
	}

	/** Of what is shown; null when there is nothing. */
	public @Nullable HeatScale scale() {
		Made present = shown;
		return present == null ? null : present.image().scale();
	}

	/** Where it belongs now. */
	public void paint(Pen pen, Frame frame) {
		Made present = shown;
		if (present != null) {
			paint(pen, frame, present.image().view(), present.raster());
		}
	}

	/** Another picture, where it belongs. */
	public static void paint(Pen pen, Frame frame, HeatImage.View view, Raster picture) {
		int left = frame.xPixel(view.x().low());
		int top = frame.yPixel(view.y().high());
		int width = near(frame.xPixel(view.x().high()) - left, view.width());
		int height = near(frame.yPixel(view.y().low()) - top, view.height());
		pen.image(picture, left, top, width, height);
	}

	/** Rounding must not stretch what only moves: by a pixel is as dear as by half. */
	private static int near(int length, int own) {
		return Math.abs(length - own) <= 1 ? own : length;
	}

	public void dispose() {
		disposed = true;
		free(shown);
		shown = null;
	}
}
