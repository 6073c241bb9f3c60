package org.ionwright.drawing.internal.command;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.eclipse.jdt.annotation.Nullable;
import org.ionwright.command.CommandException;
import org.ionwright.drawing.Palette;

/**
 * What is to be drawn.
 *
 * @param width
 *            of a picture in pixels
 */
record DrawOrder(Path instrument, Path out, Palette palette, int width) {

	private static final int USUAL = 2000;
	private static final int NARROWEST = 200;
	private static final int WIDEST = 12_000;

	static DrawOrder parse(List<String> arguments) throws CommandException {
		@Nullable
		Path instrument = null;
		@Nullable
		Path out = null;
		Palette palette = Palette.LIGHT;
		int width = USUAL;
		for (int i = 0; i < arguments.size(); i++) {
			String[] parts = arguments.get(i).split("=", 2);
			switch (parts[0]) {
			case "--dark" -> palette = Palette.DARK;
			case "--out", "--width" -> {
				String value = parts.length > 1 ? parts[1] : i + 1 < arguments.size() ? arguments.get(++i) : "";
				if (parts[0].equals("--out")) {
					out = path(value, "--out needs the name of an .svg or .png file");
				} else {
					width = width(value);
				}
			}
			default -> {
				if (arguments.get(i).startsWith("-")) {
					throw new CommandException(
							arguments.get(i) + " is no option of draw; --out, --dark and --width are");
				}
				if (instrument != null) {
					throw new CommandException(
							arguments.get(i) + ": draw takes one instrument, and has " + instrument + " already");
				}
				instrument = path(arguments.get(i), "an .instrument file is expected");
			}
			}
		}
		if (instrument == null || out == null) {
			throw new CommandException(
					"draw needs an .instrument file and --out FILE.svg or FILE.png; draw --help shows what is possible");
		}
		DrawOrder order = new DrawOrder(instrument, out, palette, width);
		if (!order.isSvg() && !order.suffix().endsWith(".png")) {
			throw new CommandException(out + ": neither an .svg nor a .png file");
		}
		return order;
	}

	boolean isSvg() {
		return suffix().endsWith(".svg");
	}

	private String suffix() {
		return out.toString().toLowerCase(Locale.ROOT);
	}

	private static Path path(String text, String expected) throws CommandException {
		try {
			if (!text.isEmpty()) {
				return Path.of(text);
			}
		} catch (InvalidPathException e) {
			throw new CommandException(text + " is no file name: " + e.getReason(), e);
		}
		throw new CommandException(expected);
	}

	private static int width(String text) throws CommandException {
		try {
			int width = Integer.parseInt(text);
			if (width >= NARROWEST && width <= WIDEST) {
				return width;
			}
		} catch (NumberFormatException e) {
			throw new CommandException("--width " + text + " is no number of pixels", e);
		}
		throw new CommandException("--width " + text + " is outside " + NARROWEST + " to " + WIDEST + " pixels");
	}
}
