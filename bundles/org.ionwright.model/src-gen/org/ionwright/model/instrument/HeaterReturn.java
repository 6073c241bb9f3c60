/**
 */
package org.ionwright.model.instrument;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Heater Return</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * Where the second end of the coil goes (seed 001, FIG 4).
 * <!-- end-model-doc -->
 * @see org.ionwright.model.instrument.InstrumentPackage#getHeaterReturn()
 * @model
 * @generated
 */
public enum HeaterReturn implements Enumerator {
	/**
	 * The '<em><b>GROUNDED WALL</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Contact 16a on the grounded wall.
	 * <!-- end-model-doc -->
	 * @see #GROUNDED_WALL_VALUE
	 * @generated
	 * @ordered
	 */
	GROUNDED_WALL(0, "GROUNDED_WALL", "GROUNDED_WALL"),

	/**
	 * The '<em><b>OWN LEAD</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A lead of its own.
	 * <!-- end-model-doc -->
	 * @see #OWN_LEAD_VALUE
	 * @generated
	 * @ordered
	 */
	OWN_LEAD(1, "OWN_LEAD", "OWN_LEAD");

	/**
	 * The '<em><b>GROUNDED WALL</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Contact 16a on the grounded wall.
	 * <!-- end-model-doc -->
	 * @see #GROUNDED_WALL
	 * @model annotation="http://www.ionwright.org/seed numerals='16a'"
	 * @generated
	 * @ordered
	 */
	public static final int GROUNDED_WALL_VALUE = 0;

	/**
	 * The '<em><b>OWN LEAD</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A lead of its own.
	 * <!-- end-model-doc -->
	 * @see #OWN_LEAD
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int OWN_LEAD_VALUE = 1;

	/**
	 * An array of all the '<em><b>Heater Return</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final HeaterReturn[] VALUES_ARRAY =
		new HeaterReturn[] {
			GROUNDED_WALL,
			OWN_LEAD,
		};

	/**
	 * A public read-only list of all the '<em><b>Heater Return</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<HeaterReturn> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Heater Return</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static HeaterReturn get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			HeaterReturn result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Heater Return</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static HeaterReturn getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			HeaterReturn result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Heater Return</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static HeaterReturn get(int value) {
		switch (value) {
			case GROUNDED_WALL_VALUE: return GROUNDED_WALL;
			case OWN_LEAD_VALUE: return OWN_LEAD;
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
	private HeaterReturn(int value, String name, String literal) {
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
	
} //HeaterReturn
