package com.acme.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;

/** One command, one build: the way of a newcomer. */
class NewDriverTest {

	@Test
	void isGreenAtOnce() throws Exception {
		Path scratch = Path.of(System.getProperty("sample.scratch"));
		Path project = scratch.resolve("gauge7");
		ProductCopy product = new ProductCopy(Path.of(System.getProperty("ionwright.product")));
		Program.Ended made = product.ionwright("new-driver", "org.example.gauge7", project.toString(),
				"site=" + System.getProperty("ionwright.site"));
		assertEquals(0, made.code(), made.output());
		List<String> command = new ArrayList<>(List.of(System.getProperty("ionwright.maven"), "-B"));
		Arrays.stream(System.getProperty("ionwright.maven.options", "").split("\\s+")).filter(word -> !word.isEmpty())
				.forEach(command::add);
		command.add("verify");
		Program.Ended built = Program.run(project, command);
		assertEquals(0, built.code(), built.output());
		Path report = project.resolve("target/classes/OSGI-INF/kit/gauge7.txt");
		assertTrue(Files.exists(report), built.output());
		List<String> results = Files.readAllLines(report);
		assertTrue(results.stream().anyMatch(line -> line.startsWith("PASSED")), results.toString());
		assertTrue(results.stream().noneMatch(line -> line.startsWith("FAILED")), results.toString());
	}
}
