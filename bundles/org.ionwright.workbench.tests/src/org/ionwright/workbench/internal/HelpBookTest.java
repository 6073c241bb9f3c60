package org.ionwright.workbench.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

import org.eclipse.jface.bindings.Binding;
import org.eclipse.jface.bindings.keys.KeySequence;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.keys.IBindingService;
import org.junit.jupiter.api.Test;

/** Help Contents and Search of a real workbench show the book. */
class HelpBookTest {

	private final IWorkbench workbench = PlatformUI.getWorkbench();

	@Test
	void contentsShowEachPage() throws Exception {
		workbench.getService(IHandlerService.class).executeCommand(
				workbench.getService(ICommandService.class).deserialize("org.eclipse.ui.help.helpContents"), null);
		assertTrue(text().startsWith("Ionwright\n"), text());
		List<TreeItem> pages = all(tree().getItems()).stream().filter(item -> item.getData() != null).toList();
		assertTrue(pages.size() >= 15, "pages: " + pages.size());
		for (TreeItem page : pages) {
			Event event = new Event();
			event.item = page;
			tree().notifyListeners(SWT.Selection, event);
			assertTrue(text().startsWith(page.getText() + "\n"), page.getText() + ": " + text());
		}
	}

	@Test
	void searchFindsPagesByAllTheirWords() {
		workbench.getHelpSystem().search("frusto-conical insert");
		assertEquals(List.of("Rules and their sources"),
				all(tree().getItems()).stream().map(TreeItem::getText).toList());
		workbench.getHelpSystem().search("");
		assertTrue(all(tree().getItems()).size() >= 15);
	}

	@Test
	void f1AsksForTheHelpOfThePartThatHasTheKeyboard() throws Exception {
		Binding binding = Objects.requireNonNull(workbench.getService(IBindingService.class))
				.getPerfectMatch(KeySequence.getInstance("F1"));
		assertEquals("org.eclipse.ui.help.dynamicHelp", binding.getParameterizedCommand().getId());
	}

	private Composite pane() {
		IWorkbenchPage page = Objects.requireNonNull(workbench.getWorkbenchWindows()[0].getActivePage());
		return EveryPartTest.pane(Objects.requireNonNull(page.findView("org.ionwright.help.ui.help")));
	}

	private Tree tree() {
		return Ui.all(pane(), Tree.class).findFirst().orElseThrow();
	}

	private String text() {
		return Ui.all(pane(), StyledText.class).findFirst().orElseThrow().getText();
	}

	private static List<TreeItem> all(TreeItem[] items) {
		List<TreeItem> found = new ArrayList<>();
		Arrays.stream(items).forEach(item -> {
			found.add(item);
			found.addAll(all(item.getItems()));
		});
		return found;
	}
}
