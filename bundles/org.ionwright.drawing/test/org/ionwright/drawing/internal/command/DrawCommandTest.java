package org.ionwright.drawing.internal.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import javax.imageio.ImageIO;

import org.ionwright.command.CommandException;
import org.ionwright.model.DemoModels;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DrawCommandTest {

	@TempDir
	private Path folder = Path.of("");

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { //
			"''|needs an .instrument file and --out", //
			"demo.instrument|needs an .instrument file and --out", //
			"demo.instrument --out a.pdf|neither an .svg nor a .png file", //
			"demo.instrument --out|--out needs the name", //
			"demo.instrument --out a.png --width 10|outside 200 to 12000", //
			"demo.instrument --out a.png --width wide|no number of pixels", //
			"demo.instrument other.instrument --out a.png|takes one instrument", //
			"demo.instrument --out a.png --colour|no option of draw", //
			"nowhere.instrument --out a.png|nowhere.instrument", //
			"demo.instrument --out nofolder/a.png|its folder is not there" })
	void saysWhatIsWrong(String line, String message) throws Exception {
		DemoModels.copyTo(folder);
		CommandException thrown = assertThrows(CommandException.class, () -> run(line));
		assertTrue(String.valueOf(thrown.getMessage()).contains(message), thrown.getMessage());
	}

	@Test
	void writesWhatIsAskedFor() throws Exception {
		DemoModels.copyTo(folder);
		run("demo.instrument --out a.svg");
		run("demo.instrument --dark --out=b.png --width=600");
		assertTrue(Files.readString(folder.resolve("a.svg")).contains("viewBox"));
		assertEquals(600, ImageIO.read(folder.resolve("b.png").toFile()).getWidth());
		assertFalse(Files.exists(folder.resolve("b.png.part")));
	}

	private void run(String line) throws CommandException {
		List<String> arguments = line.isEmpty() ? List.of() : List.of(line.split(" "));
		StringWriter notes = new StringWriter();
		new DrawCommand().run(arguments.stream().map(this::inFolder).toList(), new PrintWriter(new StringWriter()),
				new PrintWriter(notes));
	}

	private String inFolder(String argument) {
		return argument.startsWith("--out=") ? "--out=" + folder.resolve(argument.substring(6))
				: argument.matches(".*\\.[a-z]+") ? folder.resolve(argument).toString() : argument;
	}
}
