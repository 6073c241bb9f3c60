package org.ionwright.drawing.internal.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

import org.ionwright.command.Command;
import org.ionwright.command.CommandException;
import org.ionwright.drawing.Drawing;
import org.ionwright.drawing.Picture;
import org.ionwright.drawing.Scene;
import org.ionwright.drawing.SvgWriter;
import org.ionwright.model.ModelFileException;
import org.ionwright.model.ModelFiles;
import org.osgi.service.component.annotations.Component;

/** {@code draw}: the cut-away drawing of an instrument as SVG or PNG. */
@Component(property = Command.NAME + "=draw")
public final class DrawCommand implements Command {

	@Override
	public String summary() {
		return "Draw the section through an instrument, to scale, as SVG or PNG.";
	}

	@Override
	public String help() {
		return """
				ionwright draw FILE.instrument --out FILE.svg|FILE.png [--dark] [--width PIXELS]
				  --out    file to write; an old one is replaced when the new one is complete
				  --dark   for dark backgrounds
				  --width  of a PNG, 200 to 12000 pixels; 2000 when not given""";
	}

	@Override
	public boolean run(List<String> arguments, PrintWriter out, PrintWriter notes) throws CommandException {
		DrawOrder order = DrawOrder.parse(arguments);
		try {
			Scene scene = Drawing.of(ModelFiles.loadInstrument(order.instrument()));
			replace(order.out(),
					order.isSvg() ? SvgWriter.write(scene, order.palette()).getBytes(StandardCharsets.UTF_8)
							: Picture.png(scene, order.palette(), order.width()));
			notes.println(order.out() + " written");
			return true;
		} catch (ModelFileException e) {
			throw new CommandException(String.valueOf(e.getMessage()), e);
		} catch (NoSuchFileException e) {
			throw new CommandException(order.out() + ": its folder is not there", e);
		} catch (IOException e) {
			throw new CommandException(order.out() + " cannot be written: " + e.getMessage(), e);
		}
	}

	private static void replace(Path file, byte[] bytes) throws IOException {
		Path part = file.resolveSibling(file.getFileName() + ".part");
		try {
			Files.write(part, bytes);
			Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
		} finally {
			Files.deleteIfExists(part);
		}
	}
}
