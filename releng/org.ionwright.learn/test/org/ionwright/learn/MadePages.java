package org.ionwright.learn;

import static org.ionwright.learn.Markdown.escaped;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.ionwright.cli.internal.HelpTexts;
import org.ionwright.command.Command;
import org.ionwright.device.template.internal.NewDriverCommand;
import org.ionwright.drawing.internal.command.DrawCommand;
import org.ionwright.instrument.InstrumentService;
import org.ionwright.io.exchange.internal.command.ConvertCommand;
import org.ionwright.io.exchange.internal.export.CsvExport;
import org.ionwright.io.exchange.internal.export.JcampExport;
import org.ionwright.io.exchange.internal.export.MgfExport;
import org.ionwright.io.exchange.internal.export.PeakListExport;
import org.ionwright.io.mzml.internal.command.RecoverCommand;
import org.ionwright.io.mzml.internal.write.MzmlWriterFactory;
import org.ionwright.model.validation.Rule;
import org.ionwright.model.validation.RuleCatalogue;
import org.ionwright.serve.internal.ServeCommand;
import org.ionwright.spectrum.run.RunRecovery;
import org.ionwright.twin.calc.CalcCommand;
import org.ionwright.twin.wire.internal.TwinCommand;

/** Pages of the help that are made from what they are about. */
final class MadePages {

	private static final Pattern SOURCE = Pattern
			.compile("(.*?) ?\\(((?:seed|claim|CAL|FIG|table|IUPAC|PSI)[^()]*)\\)");

	private MadePages() {
	}

	/** Text of each page by the name of its file. */
	static Map<String, String> all() {
		Map<String, String> pages = new LinkedHashMap<>();
		pages.put("rules.html", rules());
		pages.put("commands.html", commands());
		pages.put("drivers.html", drivers());
		pages.put("keys.html", keys());
		pages.put("words.html", words());
		return pages;
	}

	private static String rules() {
		StringBuilder body = new StringBuilder(
				"""
						<p>What must hold, and where that comes from. Seeds are the source texts the instrument comes from: 000 the bent interface chamber, 001 source and vacuum, 002 the
						tandem mass filter. Codes with S are those of the requirements taken from the seeds, those with M follow from the model. A finding names the code, the place, the values and the remedy; an error
						forbids a run.</p>
						""");
		section(body, "instrument", "Rules for instruments", RuleCatalogue.instrument());
		section(body, "method", "Rules for methods", RuleCatalogue.method());
		section(body, "queue", "Rules for queues", RuleCatalogue.queue());
		return page("Rules and their sources", body.toString());
	}

	private static <T> void section(StringBuilder body, String id, String title, List<Rule<T>> rules) {
		body.append("<h2 id=\"" + id + "\">" + title
				+ "</h2>\n<table>\n<tr><th>Code</th><th>Source</th><th>What must hold</th></tr>\n");
		rules.stream().map(rule -> {
			Matcher source = SOURCE.matcher(rule.about());
			boolean named = source.matches();
			return row(escaped(rule.code()), named ? escaped(source.group(2)) : "",
					escaped(named ? source.group(1) : rule.about()));
		}).distinct().forEach(body::append);
		body.append("</table>\n");
	}

	private static String commands() {
		Map<String, Command> contributed = new TreeMap<>(Map.of("calc", new CalcCommand(), "convert",
				new ConvertCommand(List.of(), List.of(new MzmlWriterFactory()),
						List.of(new CsvExport(), new JcampExport(), new MgfExport(), new PeakListExport())),
				"draw", new DrawCommand(), "new-driver", new NewDriverCommand(), "recover",
				new RecoverCommand(none(RunRecovery.class)), "serve", new ServeCommand(none(InstrumentService.class)),
				"twin", new TwinCommand()));
		// The name of whoever makes the page is nobody's business.
		System.setProperty("user.name", "user");
		HelpTexts texts = new HelpTexts(contributed);
		StringBuilder body = new StringBuilder(
				"<p>The same product without a screen. Bad input gets one line that names file, place and remedy, and exit code 2; <code>--debug</code> adds the stack trace.</p>\n");
		body.append("<pre>" + escaped(texts.of().stripTrailing()) + "</pre>\n");
		Stream.concat(Stream.of("acquire", "check", "device", "drivers", "info", "queue"),
				contributed.keySet().stream())
				.sorted().forEach(name -> body.append("<h2 id=\"" + name + "\">" + name + "</h2>\n<pre>"
						+ escaped(texts.of(name).stripTrailing()) + "</pre>\n"));
		return page("Command line", body.toString());
	}

	private static <T> T none(Class<T> type) {
		return type.cast(java.lang.reflect.Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] { type },
				(proxy, method, values) -> {
					throw new AssertionError("help needs no " + type);
				}));
	}

	/** The README of the device bundle; what it links to lies in the sources, not in the help. */
	private static String drivers() {
		return fromReadme("Driver authors' guide",
				lines(Repository.ROOT.resolve("bundles/org.ionwright.device/README.md"))
						.skip(1).toList());
	}

	private static String words() {
		return fromReadme("Glossary", lines(Repository.ROOT.resolve("README.md"))
				.dropWhile(line -> !line.equals("## Glossary")).skip(1).takeWhile(line -> !line.startsWith("## "))
				.toList());
	}

	private static String fromReadme(String title, List<String> lines) {
		UnaryOperator<String> none = address -> "";
		return page(title, new Markdown(none).html(lines));
	}

	private static Stream<String> lines(Path file) {
		return Repository.read(file).lines();
	}

	/** Each command of ours is found by Ctrl+3; some have keys. */
	private static String keys() {
		Map<String, String> keys = new TreeMap<>();
		Repository.declared("key").forEach(
				key -> keys.put(key.element().getAttribute("commandId"),
						typed(key.element().getAttribute("sequence"))));
		StringBuilder body = new StringBuilder(
				"<p><kbd>Ctrl+3</kbd> finds each of these by its name, as well as views, wizards and preferences. Keys can be changed in Window &gt; Preferences &gt; General &gt; Keys.</p>\n<table>\n<tr><th>Command</th><th>Key</th><th>Does</th></tr>\n");
		Repository.declared("command").stream().filter(command -> !command.id().isEmpty())
				.sorted((a, b) -> a.text("name").compareTo(b.text("name")))
				.map(command -> row(escaped(command.text("name")),
						Optional.ofNullable(keys.get(command.id())).map(key -> "<kbd>" + key + "</kbd>").orElse(""),
						escaped(command.text("description"))))
				.forEach(body::append);
		return page("Commands and keys", body.append("</table>\n").toString());
	}

	private static String typed(String sequence) {
		return String.join("+", Arrays.stream(sequence.split("\\+")).map(key -> switch (key) {
		case "M1" -> "Ctrl";
		case "M2" -> "Shift";
		case "M3" -> "Alt";
		case "BREAK" -> "Break";
		default -> key;
		}).toList());
	}

	private static String row(String... cells) {
		return "<tr><td>" + String.join("</td><td>", cells) + "</td></tr>\n";
	}

	private static String page(String title, String body) {
		return """
				<?xml version="1.0" encoding="UTF-8"?>
				<html xmlns="http://www.w3.org/1999/xhtml">
				<!-- Made by releng/org.ionwright.learn (MadePages); changes here are lost. -->
				<head><title>%1$s</title><link rel="stylesheet" href="book.css"/></head>
				<body>
				<h1>%1$s</h1>
				""".formatted(title) + body + "</body>\n</html>\n";
	}
}
