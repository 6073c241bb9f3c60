/**
 */
package org.ionwright.model.method;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>First Stage Mode</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * What the first stage does while the last one scans.
 * <!-- end-model-doc -->
 * @see org.ionwright.model.method.MethodPackage#getFirstStageMode()
 * @model
 * @generated
 */
public enum FirstStageMode implements Enumerator {
	/**
	 * The '<em><b>TRACKING</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The centre of its window follows the selected m/z.
	 * <!-- end-model-doc -->
	 * @see #TRACKING_VALUE
	 * @generated
	 * @ordered
	 */
	TRACKING(0, "TRACKING", "TRACKING"),

	/**
	 * The '<em><b>FIXED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its window stands round the middle of the range.
	 * <!-- end-model-doc -->
	 * @see #FIXED_VALUE
	 * @generated
	 * @ordered
	 */
	FIXED(1, "FIXED", "FIXED"),

	/**
	 * The '<em><b>RF ONLY</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * It passes all ions above its low-mass cut-off.
	 * <!-- end-model-doc -->
	 * @see #RF_ONLY_VALUE
	 * @generated
	 * @ordered
	 */
	RF_ONLY(2, "RF_ONLY", "RF_ONLY");

	/**
	 * The '<em><b>TRACKING</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The centre of its window follows the selected m/z.
	 * <!-- end-model-doc -->
	 * @see #TRACKING
	 * @model annotation="http://www.ionwright.org/seed claims='002/9'"
	 * @generated
	 * @ordered
	 */
	public static final int TRACKING_VALUE = 0;

	/**
	 * The '<em><b>FIXED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its window stands round the middle of the range.
	 * <!-- end-model-doc -->
	 * @see #FIXED
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int FIXED_VALUE = 1;

	/**
	 * The '<em><b>RF ONLY</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * It passes all ions above its low-mass cut-off.
	 * <!-- end-model-doc -->
	 * @see #RF_ONLY
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int RF_ONLY_VALUE = 2;

	/**
	 * An array of all the '<em><b>First Stage Mode</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final FirstStageMode[] VALUES_ARRAY =
		new FirstStageMode[] {
			TRACKING,
			FIXED,
			RF_ONLY,
		};

	/**
	 * A public read-only list of all the '<em><b>First Stage Mode</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<FirstStageMode> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>First Stage Mode</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static FirstStageMode get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			FirstStageMode result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>First Stage Mode</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static FirstStageMode getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			FirstStageMode result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>First Stage Mode</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static FirstStageMode get(int value) {
		switch (value) {
			case TRACKING_VALUE: return TRACKING;
			case FIXED_VALUE: return FIXED;
			case RF_ONLY_VALUE: return RF_ONLY;
		}
		return null;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final int value;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String name;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String literal;

	/**
	 * Only this class can construct instances.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private FirstStageMode(int value, String name, String literal) {
		this.value = value;
		this.name = name;
		this.literal = literal;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getValue() {
	  return value;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName() {
	  return name;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLiteral() {
	  return literal;
	}

	/**
	 * Returns the literal value of the enumerator, which is its string representation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		return literal;
	}
	
} //FirstStageMode
