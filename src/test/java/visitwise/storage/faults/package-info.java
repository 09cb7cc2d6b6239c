/** What stays of the data when the program, the disk or the power fails in the middle of writing. */
package visitwise.storage.faults;
