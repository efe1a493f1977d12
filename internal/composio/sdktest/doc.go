// Package sdktest holds the catalogue of SDK calls against the SDKs themselves:
// its test downloads the versions that the catalogue names, reads their types
// and follows the path of every call to the method it stands for. Nothing of
// what is downloaded is run.
package sdktest
