package org.ionwright.workbench.internal.welcome;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.commands.common.NotDefinedException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class WelcomePanelTest {

	private final Shell shell = new Shell();

	@AfterEach
	void close() {
		shell.dispose();
	}

	@Test
	void eachButtonChoosesItsOwn() {
		List<Optional<Choice>> chosen = new ArrayList<>();
		shell.setLayout(new FillLayout());
		WelcomePanel panel = new WelcomePanel(shell, Choice.all(), chosen::add);
		shell.open();
		List<Button> buttons = buttons(panel);
		buttons.forEach(button -> button.notifyListeners(SWT.Selection, new Event()));
		List<Optional<Choice>> expected = new ArrayList<>(Choice.all().stream().map(Optional::of).toList());
		expected.add(Optional.empty());
		assertEquals(expected, chosen);
	}

	/** Each key after & opens one of them. */
	@Test
	void theKeysDiffer() {
		List<Integer> keys = new ArrayList<>();
		Choice.all().forEach(choice -> keys.add(mnemonic(choice.text())));
		keys.add(mnemonic(Messages.Close));
		assertEquals(keys.size(), keys.stream().distinct().count(), keys.toString());
	}

	@Test
	void thereIsACommandForEachChoice() {
		ICommandService commands = PlatformUI.getWorkbench().getService(ICommandService.class);
		Choice.all().forEach(choice -> {
			assertTrue(commands.getCommand(choice.command()).isDefined(), choice.command());
			choice.parameters().keySet().forEach(name -> {
				try {
					assertTrue(commands.getCommand(choice.command()).getParameter(name) != null, name);
				} catch (NotDefinedException e) {
					throw new AssertionError(e);
				}
			});
		});
	}

	private static int mnemonic(String text) {
		int at = text.indexOf('&');
		assertTrue(at >= 0, text);
		return Character.toLowerCase(text.charAt(at + 1));
	}

	private static List<Button> buttons(Composite top) {
		List<Button> found = new ArrayList<>();
		for (Control child : top.getChildren()) {
			if (child instanceof Button button) {
				found.add(button);
			} else if (child instanceof Composite inner) {
				found.addAll(buttons(inner));
			}
		}
		return found;
	}
}
